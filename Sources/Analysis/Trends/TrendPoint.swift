import Survey

/// One wave of a trend: the question as it was put, and its answers counted.
struct TrendPoint {
  let wave: Wave
  /// The subset tabulated, by the wave's own questions; `nil` for all respondents.
  let segment: Segment?
  /// `nil` where the question wasn't put.
  let question: Question?
  /// `nil` where the question wasn't put.
  let column: Tabulation.Column?
  let responses: Responses
  let members: Membership
  /// The options that say the respondent doesn't know, as places in the wave's list.
  let unknown: [Int]

  init(_ wave: Wave, _ plan: AnswerTrendPlan, _ responses: Responses) {
    let question = wave.codebook.question(named: plan.question.name)
    self.wave = wave
    self.question = question
    self.responses = responses
    segment = wave.segments.first { $0.name == plan.segment }
    members = Membership(of: segment?.condition, in: responses)
    column = question.map { [members] in
      Tabulation(of: $0, by: [], among: members, in: responses).total
    }
    unknown = question?.optionList.map { plan.unknown.compactMap($0.position) } ?? []
  }

  /// Those the shares are of; `nil` where the question wasn't put.
  func base(_ basis: TrendBasis) -> Int? {
    column.map { column in
      switch basis {
      case .answered: column.answered
      case .known: column.answered - unknown.reduce(0) { $0 + column.values[$1] }
      }
    }
  }

  /// Those of the base in a row; `nil` where the wave has no such row, or the base none of it.
  func count(_ row: TrendRow, _ basis: TrendBasis) -> Int? {
    guard let column, let places = places(row, basis) else { return nil }
    switch row {
    case .option: return places.first.map { column.values[$0] }
    case .net(let name, _):
      return question?.optionList?.nets.firstIndex { $0.name == name }.map { column.nets[$0] }
    }
  }

  /// The options of a row as places in the wave's list; `nil` where the wave has no such row, or the
  /// base none of it.
  func places(_ row: TrendRow, _ basis: TrendBasis) -> [Int]? {
    guard let list = question?.optionList else { return nil }
    let places: [Int]? =
      switch row {
      case .option(let option): list.position(of: option.value).map { [$0] }
      case .net(let name, _): list.nets.first { $0.name == name }?.members
      }
    guard let places, basis == .answered || !places.contains(where: unknown.contains) else {
      return nil
    }
    return places
  }

  /// The values of a row's options.
  func values(_ row: TrendRow) -> Set<String> {
    let options = question?.optionList?.options ?? []
    return Set((places(row, .answered) ?? []).map { options[$0].value })
  }
}

/// Whom the shares of a trend are of.
enum TrendBasis: Equatable {
  /// Those who gave a valid answer.
  case answered
  /// Those of them who didn't say that they don't know.
  case known
}
