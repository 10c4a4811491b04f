package import Survey

extension Answers {
  /// Holds plain answers in the form that is read from files.
  package init(_ given: [GivenAnswer], to question: Question) {
    switch question.kind {
    case .single, .scale, .nps: self = .single(Answers.codes(given))
    case .multiple(let list): self = .multiple(Answers.selections(given, list.options.count))
    case .ranking(let list): self = .ranking(Answers.rankings(given, list.options.count))
    case .number, .date: self = Answers.numbers(given)
    case .text: preconditionFailure("nobody counts a respondent's own words")
    }
  }

  private static func codes(_ given: [GivenAnswer]) -> AnswerCodes {
    given.reduce(into: AnswerCodes()) { codes, answer in
      codes.append(answer.chosen.first.map(AnswerCodes.code) ?? answer.absence)
    }
  }

  private static func selections(_ given: [GivenAnswer], _ optionCount: Int) -> Selections {
    var selections = Selections(optionCount: optionCount)
    for (respondent, answer) in given.enumerated() {
      if case .options(let places) = answer {
        selections.append(chosen: places)
      } else {
        selections.appendMissing()
        if answer == .notAsked { selections.withdraw(respondent) }
      }
    }
    return selections
  }

  private static func rankings(_ given: [GivenAnswer], _ itemCount: Int) -> Rankings {
    var rankings = Rankings(itemCount: itemCount)
    for (respondent, answer) in given.enumerated() {
      if answer.chosen.isEmpty {
        rankings.appendMissing()
        if answer == .notAsked { rankings.withdraw(respondent) }
      } else {
        rankings.append(
          ranks: (0..<itemCount).map { (answer.chosen.firstIndex(of: $0) ?? -1) + 1 })
      }
    }
    return rankings
  }

  private static func numbers(_ given: [GivenAnswer]) -> Answers {
    var values: [DecimalNumber] = []
    var codes = AnswerCodes()
    for answer in given {
      guard case .number(let number) = answer else {
        codes.append(answer.absence)
        continue
      }
      if !values.contains(number) { values.append(number) }
      codes.append(values.firstIndex(of: number).map(AnswerCodes.code) ?? answer.absence)
    }
    return .number(codes, values: values)
  }
}

extension GivenAnswer {
  fileprivate var absence: UInt32 {
    self == .notAsked ? AnswerCodes.notAsked : AnswerCodes.missing
  }
}
