import Survey

/// Who gave which answer to one question, told of each respondent.
struct AnswerFlags {
  private let answers: Answers

  init(_ answers: Answers) {
    self.answers = answers
  }

  /// Whether each gave any of these values: options of a closed question, or numbers by their places.
  func gave(anyOf values: [Int]) -> [Bool] {
    switch answers {
    case .single(let codes), .number(let codes, _): Self.flags(codes.hold(anyOf: values))
    case .multiple(let selections):
      // Of one group, the first option of the code is that any of the group was chosen.
      Self.flags(selections.choices(ofAny: [values]).hold(anyOf: [1]))
    case .ranking: preconditionFailure("no ranking is weighted")
    }
  }

  /// Whether each gave a valid answer.
  var answered: [Bool] { states { $0 >= AnswerCodes.firstValue } }

  /// Whether each was asked and gave no valid answer.
  var missing: [Bool] { states { $0 == AnswerCodes.missing } }

  /// Whether each is in a base.
  func isIn(_ base: BreakdownPlan.BaseRule) -> [Bool] {
    switch base {
    case .answered: answered
    case .asked: states { $0 != AnswerCodes.notAsked }
    }
  }

  /// What each respondent's answer counts for, 0 without one; the values are those of the codes, in
  /// their order.
  func numbers(_ values: [DecimalNumber]) -> [Double] {
    let doubles = values.map { Amount.printed($0).double }
    var numbers: [Double] = []
    forEachState { code in
      let place = code - Int(AnswerCodes.firstValue)
      numbers.append(place >= 0 ? doubles[place] : 0)
    }
    return numbers
  }

  /// Whether each is in a row; those of a row outside the base are asked for by `missing`.
  func gave(_ row: BreakdownRow) -> [Bool] {
    switch row {
    case .option(let place, _): gave(anyOf: [place])
    case .net(_, let net): gave(anyOf: net.members)
    case .missingPart, .missing: missing
    case .total: answered
    case .notAsked: states { $0 == AnswerCodes.notAsked }
    }
  }

  /// Hands over each respondent's code, in order.
  func forEachState(_ body: (Int) -> Void) { answers.states.forEach { body($1) } }

  private func states(_ holds: (UInt32) -> Bool) -> [Bool] {
    let states = answers.states
    var flags = [Bool](repeating: false, count: states.count)
    states.forEach { flags[$0] = holds(UInt32($1)) }
    return flags
  }

  private static func flags(_ flags: RespondentFlags) -> [Bool] {
    (0..<flags.count).map { flags[$0] }
  }
}

extension [Bool] {
  /// Those of whom both hold.
  func and(_ other: [Bool]) -> [Bool] {
    var both = self
    for respondent in both.indices where !other[respondent] { both[respondent] = false }
    return both
  }
}
