/// What the study file declares of cells that don't plainly hold an option of the question.
package struct CellRules: Sendable, Equatable {
  /// The place of the option that a written-in text counts as; `nil` where a text that is no option
  /// is a fault.
  package let writeIns: Int?
  /// Whether a respondent who chose no option of a multiple response gave no answer, rather than
  /// the answer "none of these".
  package let noneIsUnanswered: Bool
  /// Whether an answer from someone whom the routing left out is left out too, rather than a fault.
  package let leavesOutOffRoute: Bool

  package init(
    writeIns: Int? = nil, noneIsUnanswered: Bool = false, leavesOutOffRoute: Bool = false
  ) {
    self.writeIns = writeIns
    self.noneIsUnanswered = noneIsUnanswered
    self.leavesOutOffRoute = leavesOutOffRoute
  }

  /// Every cell holds what the codebook says, or is a fault.
  package static let strict = CellRules()
}
