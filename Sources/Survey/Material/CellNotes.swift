/// What a person should know of the cells in which a question's answers stand, as numbers of rows
/// that count.
package struct CellNotes: Sendable, Equatable {
  /// A text that is no option counted as one that was written in.
  package let writtenIn: Int
  /// A joined cell held an option with the separator in it, and was read by the longest options.
  package let matched: Int
  /// A joined cell could be read in more than one way.
  package let ambiguous: Int
  /// No option was chosen, which counts as no answer.
  package let noneChosen: Int

  package init(writtenIn: Int = 0, matched: Int = 0, ambiguous: Int = 0, noneChosen: Int = 0) {
    self.writtenIn = writtenIn
    self.matched = matched
    self.ambiguous = ambiguous
    self.noneChosen = noneChosen
  }

  /// Nothing to know.
  package static let none = CellNotes()
}
