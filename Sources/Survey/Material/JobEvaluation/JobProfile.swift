/// The evaluation of a typical job, as it stands in print.
package struct JobProfile: Sendable, Equatable {
  /// What a profile prints of one factor.
  package struct Entry: Sendable, Equatable {
    /// The levels a job of the profile may have, each once, rising; not always neighbours.
    package let levels: [Int]
    /// The level as printed, with its options: `2(a), 4(b)`.
    package let printedLevel: String
    /// The points as printed, each once where there are several.
    package let printedScores: [Int]

    package init(levels: [Int], printedLevel: String, printedScores: [Int]) {
      self.levels = levels
      self.printedLevel = printedLevel
      self.printedScores = printedScores
    }
  }

  package let id: String
  package let label: String
  /// The band or bands as printed: `8a-b`.
  package let printedBand: String
  /// The bands printed, as places in the table of bands.
  package let bands: ClosedRange<Int>
  /// The lowest and the highest total as printed; `nil` where none is printed.
  package let printedTotal: ClosedRange<Int>?
  /// One entry a factor, in the order of the factor plan.
  package let entries: [Entry]

  package init(
    id: String, label: String, printedBand: String, bands: ClosedRange<Int>,
    printedTotal: ClosedRange<Int>?, entries: [Entry]
  ) {
    self.id = id
    self.label = label
    self.printedBand = printedBand
    self.bands = bands
    self.printedTotal = printedTotal
    self.entries = entries
  }
}
