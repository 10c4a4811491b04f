import Survey

extension Condition {
  /// The condition in the codebook's labels, to follow the respondents it holds for.
  func words(_ codebook: Codebook) -> String {
    terms.map { term in
      let question = codebook[term.question]
      let options = question.optionList?.options ?? []
      let labels = term.options.map { "‘\(options[$0].label)’" }
      return question.isMultipleResponse
        ? "whose answers to ‘\(question.label)’ include \(labels.joinedByOr)"
        : "whose answer to ‘\(question.label)’ is \(labels.joinedByOr)"
    }.joined(separator: " and ")
  }
}

extension [String] {
  fileprivate var joinedByOr: String {
    guard count > 1, let last else { return joined() }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
