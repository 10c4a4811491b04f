import Survey
import TestSupport

@testable import Analysis

/// A study of several waves, each with its questions as they were put and what was answered.
struct WavedStudy {
  /// One wave: its date, its questions in order, and each respondent's answers in that order.
  struct Round {
    let name: String
    let date: String
    let questions: [Question]
    let given: [[GivenAnswer]]
    var respondents: [String] = []
  }

  let rounds: [Round]
  var segments: [Segment] = []

  /// Waves of one question that is the same in all; dates are years apart.
  init(_ question: Question, _ given: [[GivenAnswer]], names: [[String]] = []) {
    rounds = given.enumerated().map { place, answers in
      Round(
        name: "\(2021 + place)", date: "\(2021 + place)-10-01", questions: [question],
        given: answers.map { [$0] }, respondents: names.isEmpty ? [] : names[place])
    }
  }

  init(_ rounds: [Round], segments: [Segment] = []) {
    self.rounds = rounds
    self.segments = segments
  }

  var waves: [Wave] {
    rounds.map { Wave($0.name, $0.date, $0.questions, segments: segments) }
  }

  var names: [String] { rounds.map(\.name) }

  func responses(_ round: Round) -> Responses {
    Responses(
      respondentCount: round.given.count,
      answers: Dictionary(
        uniqueKeysWithValues: round.questions.enumerated().map { place, question in
          (question.id, Answers(round.given.map { $0[place] }, to: question))
        }),
      respondents: round.respondents)
  }

  var evidence: Evidence {
    let own = rounds.map { ($0.name, WaveEvidence(responses: responses($0))) }
    return Evidence(
      responses: own.last?.1.responses ?? .none, excerpts: [], publishedFigures: [:],
      waves: Dictionary(uniqueKeysWithValues: own), inputs: [])
  }

  func study(_ plan: [PlannedAnalysis], rounding: Rounding = Rounding(decimals: 2, rule: .halfUp))
    -> Study
  {
    let all = rounds.flatMap(\.questions).reduce(into: [Question]()) { all, question in
      if !all.contains(where: { $0.id == question.id }) { all.append(question) }
    }
    return Study(
      all, segments: segments, rounding: rounding, plan: plan,
      sources: names.map { SourceFile($0, .plain, respondent: "id") }, waves: waves)
  }

  /// The tables of one entry, after those of the sample.
  func findings(_ plan: PlannedAnalysis) -> [Finding] {
    Array(study([plan]).findings(from: evidence).dropFirst(2))
  }

  /// The tables of a trend.
  func findings(_ plan: AnswerTrendPlan) -> [Finding] { findings(.answerTrend(plan)) }
}

extension Finding {
  /// The figure at a row, a column counted from 0, and a measure.
  func figure(_ row: String, at column: Int, _ measure: Measure) -> Figure? {
    guard let place = rows.firstIndex(where: { $0.value == row }),
      let measure = measures.firstIndex(of: measure), columns.indices.contains(column)
    else { return nil }
    return cells[place][column][measure]
  }

  /// What is said of several waves.
  var waveCaveats: [WaveCaveat] {
    caveats.compactMap { if case .waves(let caveat) = $0 { caveat } else { nil } }
  }
}
