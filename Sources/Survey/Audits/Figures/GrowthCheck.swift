extension FigureAudit {
  /// What follows from a number and how much it has grown: where it began, and how fast it grew.
  package struct GrowthCheck: Sendable, Hashable {
    /// How a number that follows stands to the true one.
    package enum Relation: Sendable, Hashable {
      case exactly
      case moreThan
      case lessThan
    }

    /// A number that follows, rounded so that what is said of it stays true.
    package struct Limit: Sendable, Hashable {
      package let relation: Relation
      package let number: DecimalNumber

      package init(_ relation: Relation, _ number: DecimalNumber) {
        self.relation = relation
        self.number = number
      }
    }

    /// The number at the end.
    package let end: Int
    package let change: Limit
    /// The number at the beginning.
    package let start: Limit
    /// The change in per cent of the beginning.
    package let percent: Limit
    /// The steady growth in per cent a year; `nil` where no period is given.
    package let yearly: Limit?
    /// The years of the period; `nil` where none is given.
    package let years: Int?
    /// The change that was aimed at, and the change beyond it; `nil` where nothing was.
    package let target: Int?
    package let beyondTarget: Limit?

    package init(
      end: Int, change: Limit, start: Limit, percent: Limit, yearly: Limit?, years: Int?,
      target: Int?, beyondTarget: Limit?
    ) {
      self.end = end
      self.change = change
      self.start = start
      self.percent = percent
      self.yearly = yearly
      self.years = years
      self.target = target
      self.beyondTarget = beyondTarget
    }
  }
}
