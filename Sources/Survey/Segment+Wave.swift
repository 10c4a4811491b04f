extension Segment {
  /// The segment by the option lists of another codebook; `nil` where a question or an option of it
  /// isn't there.
  package func formed(in codebook: Codebook) -> Segment? {
    let terms = condition.terms.compactMap { term -> Condition.Term? in
      guard let list = codebook.question(named: term.question.name)?.optionList else { return nil }
      let places = term.values.compactMap(list.position)
      guard places.count == term.values.count else { return nil }
      return Condition.Term(question: term.question, values: term.values, options: places)
    }
    guard terms.count == condition.terms.count else { return nil }
    return Segment(name: name, condition: Condition(terms))
  }
}
