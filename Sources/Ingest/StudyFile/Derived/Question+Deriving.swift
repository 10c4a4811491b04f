import Survey

extension Question {
  /// A question whose answers follow from those to others, asked of those whom all of them were
  /// asked of.
  init(
    derivedAs id: ID, text: String, label: String?, _ kind: Kind, _ derivation: Derivation,
    from known: Codebook
  ) {
    let terms = derivation.sources.flatMap { known[$0].askedWhen?.terms ?? [] }.eachOnce
    self.init(
      id: id, text: text, label: label, kind: kind, layout: .derived(derivation), missing: [],
      askedWhen: terms.isEmpty ? nil : Condition(terms))
  }

  /// The options of two questions at once: the value joined by a star, the label by a comma.
  static func crossed(_ first: Question, _ second: Question) -> (kind: Kind, derivation: Derivation) {
    let options = (first.optionList?.options ?? []).flatMap { one in
      (second.optionList?.options ?? []).map { other in
        ResponseOption(
          value: "\(one.value)*\(other.value)", label: "\(one.label), \(other.label)")
      }
    }
    return (.single(OptionList(options: options)), .cross(first.id, second.id))
  }

  /// The question that heads a nested banner: the options of the second within those of the first.
  init(nesting second: Question, in first: Question, _ known: Codebook) {
    let (kind, derivation) = Question.crossed(first, second)
    self.init(
      derivedAs: ID("\(first.id.name)*\(second.id.name)"),
      text: "\(first.label) \u{D7} \(second.label)", label: nil, kind, derivation, from: known)
  }
}

extension [Condition.Term] {
  fileprivate var eachOnce: [Condition.Term] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
