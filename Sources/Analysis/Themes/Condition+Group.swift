import Survey

extension Condition {
  /// Whether no respondent of a group meets the condition, the group being an option of a question.
  ///
  /// False where that can't be told, because the condition asks for other questions alone.
  func leavesOut(_ group: String, of question: Question) -> Bool {
    guard let place = question.optionList?.position(of: group) else { return false }
    return terms.contains { $0.question == question.id && !$0.options.contains(place) }
  }
}
