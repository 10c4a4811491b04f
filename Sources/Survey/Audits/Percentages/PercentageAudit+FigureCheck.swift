extension PercentageAudit {
  /// What one percentage says by itself on the stated base.
  package struct FigureCheck: Sendable, Hashable {
    package let figure: PrintedFigure

    /// The least and the most people that print as it; `nil` where no number of them does.
    package let counts: ClosedRange<Int>?

    /// The other roundings allowed under which some number of people prints as it.
    package let printableUnder: [Rounding]

    /// What the numbers of people below and above print as; none where the figure is not exact.
    package let neighbours: [Neighbour]

    /// One person's share of the base, to one more decimal than the figure has.
    package let onePerson: DecimalNumber

    /// The smallest base that can print it; `nil` where none can.
    package let smallestBase: Int?

    /// A smaller base that can print it under another rounding allowed, if there is one.
    package let smallestOtherwise: SmallestBase?

    package init(
      _ figure: PrintedFigure, counts: ClosedRange<Int>?, printableUnder: [Rounding],
      neighbours: [Neighbour], onePerson: DecimalNumber, smallestBase: Int?,
      smallestOtherwise: SmallestBase?
    ) {
      self.figure = figure
      self.counts = counts
      self.printableUnder = printableUnder
      self.neighbours = neighbours
      self.onePerson = onePerson
      self.smallestBase = smallestBase
      self.smallestOtherwise = smallestOtherwise
    }
  }

  /// A number of people, and the percentage of the base that they print as.
  package struct Neighbour: Sendable, Hashable {
    package let count: Int
    package let percentage: DecimalNumber

    package init(count: Int, percentage: DecimalNumber) {
      self.count = count
      self.percentage = percentage
    }
  }

  /// The smallest base under a rounding.
  package struct SmallestBase: Sendable, Hashable {
    package let base: Int
    package let rounding: Rounding

    package init(_ base: Int, under rounding: Rounding) {
      self.base = base
      self.rounding = rounding
    }
  }
}
