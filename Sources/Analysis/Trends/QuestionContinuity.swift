import Survey

/// Whether two waves asked the same question, with the same options, of the same people.
struct QuestionContinuity {
  /// What was otherwise; the numbers can be compared where none of it is a break.
  let changes: [WaveCaveat.Change]

  /// Compares two waves that both put the question.
  init(_ earlier: TrendPoint, _ later: TrendPoint) {
    guard let first = earlier.question, let second = later.question else {
      preconditionFailure("a question that wasn't put has no wording to compare")
    }
    var changes: [WaveCaveat.Change] = []
    if first.text.trimmed != second.text.trimmed {
      changes.append(.wording(earlier: first.text, later: second.text))
    }
    changes += Self.options(first.optionList?.options ?? [], second.optionList?.options ?? [])
    if Self.base(earlier, first) != Self.base(later, second) { changes.append(.base) }
    let missing = (first.missing, second.missing)
    if Set(missing.0) != Set(missing.1) {
      changes.append(
        .missing(
          onlyEarlier: missing.0.filter { !missing.1.contains($0) },
          onlyLater: missing.1.filter { !missing.0.contains($0) }))
    }
    self.changes = changes
  }

  /// What differs between two lists; an option of the same label under another value stands in both.
  private static func options(
    _ first: [ResponseOption], _ second: [ResponseOption]
  ) -> [WaveCaveat.Change] {
    guard first != second else { return [] }
    let recoded = first.compactMap { option in
      second.first { $0.label == option.label && $0.value != option.value }
        .map { (label: option.label, earlier: option.value, later: $0.value) }
    }
    let onlyEarlier = first.map(\.label).filter { label in !second.contains { $0.label == label } }
    let onlyLater = second.map(\.label).filter { label in !first.contains { $0.label == label } }
    let codes: [WaveCaveat.Change] =
      recoded.isEmpty
      ? []
      : [
        .codes(
          labels: recoded.map(\.label), earlier: recoded.map(\.earlier),
          later: recoded.map(\.later))
      ]
    guard codes.isEmpty || !onlyEarlier.isEmpty || !onlyLater.isEmpty else { return codes }
    return [.options(onlyEarlier: onlyEarlier, onlyLater: onlyLater)] + codes
  }

  /// Everything that let a respondent into the base: conditions with the wording of their questions
  /// and the labels of their options, down to whoever was asked those questions.
  private static func base(_ point: TrendPoint, _ question: Question) -> [String] {
    var ahead = [question.askedWhen, point.segment?.condition].compactMap { $0 }
    var met: Set<String> = []
    while let condition = ahead.popLast() {
      for term in condition.terms {
        let asked = point.wave.codebook[term.question]
        let options = asked.optionList?.options ?? []
        let labels = term.options.map { options[$0].label }.sorted()
        if met.insert("\(term.question.name)\n\(asked.text)\n\(labels)").inserted {
          ahead += asked.askedWhen.map { [$0] } ?? []
        }
      }
    }
    return met.sorted()
  }
}

extension String {
  /// The text without spaces and line ends around it.
  fileprivate var trimmed: String {
    let end = lastIndex { !$0.isWhitespace }
    return end.map { String(self[...$0].drop(while: \.isWhitespace)) } ?? ""
  }
}
