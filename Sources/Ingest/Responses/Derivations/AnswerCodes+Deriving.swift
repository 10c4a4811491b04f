import Survey

extension AnswerCodes {
  /// The codes of other options in place of these; where there is none for an option, no answer.
  func mapped(to places: [Int?]) -> AnswerCodes {
    let substitutes =
      [Self.notAsked, Self.missing] + places.map { $0.map(Self.code(ofOption:)) ?? Self.missing }
    var mapped = AnswerCodes()
    mapped.reserve(count)
    forEach { _, code in
      mapped.append(code < substitutes.count ? substitutes[code] : Self.missing)
    }
    return mapped
  }

  /// The codes of both answers at once, the second question's `options` within each of the first's.
  ///
  /// Whoever wasn't asked one of the two wasn't asked both.
  func crossed(with other: AnswerCodes, options: Int) -> AnswerCodes {
    precondition(count == other.count, "both are of the same respondents")
    let first = Int(Self.firstValue)
    var crossed = AnswerCodes()
    crossed.reserve(count)
    forEach { respondent, code in
      let second = Int(other[respondent])
      let absence = Swift.min(code, second)
      guard absence >= first else { return crossed.append(UInt32(absence)) }
      crossed.append(Self.code(ofOption: (code - first) * options + second - first))
    }
    return crossed
  }
}
