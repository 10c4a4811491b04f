import Survey
import TestSupport
import Testing

@testable import Analysis

/// Sixteen made-up respondents with a role, a side and years, weighted and drawn in several ways.
///
/// The same sixteen stand behind the numbers of R in the tests.
struct WeightedStudy {
  static let role = Question.single("role", ["a", "b"], nets: [Net("both", [0, 1])])
  static let side = Question.single("side", ["l", "r"])
  static let years = Question.number("years", unit: "years")
  static let part = Question.single("part", ["n", "s"])
  static let questions = [role, side, years, part]

  static let weights = [1, 2, 1.5, 0.5, 3, 1, 2, 2.5, 1, 1, 0.5, 4, 1, 2, 1.5, 1]
  static let units = (0..<16).map { $0 / 2 }
  static let strata = (0..<16).map { $0 / 8 }

  private static let roles = "aababbababaabbab".map { GivenAnswer.option($0 == "a" ? 0 : 1) }
  private static let sides =
    "lrllrrllrrlrlr".map { GivenAnswer.option($0 == "l" ? 0 : 1) } + [.missing, .option(0)]

  /// The answers, with columns of the design.
  static func responses(
    weights: [Double]? = weights, strata: [Int]? = nil, units: [Int]? = nil,
    populations: [[Double]] = []
  ) -> Responses {
    let given = Responses([
      (role, roles), (side, sides),
      (
        years,
        GivenAnswer.numbers([3, 5, 8, 10, 1, 4, 7, 2, 9, 6, 11, 3, 5, 8, 2, 4].map(String.init))
      ),
      (part, Self.strata.map { GivenAnswer.option($0) }),
    ])
    return Responses(
      respondentCount: 16, answers: given.answers, respondents: [],
      design: DesignColumns(
        weights: weights, strata: strata.map { .init(names: ["n", "s"], members: $0) },
        clusters: units.map { [.init(names: (1...16).map { "u\($0)" }, members: $0)] } ?? [],
        populations: populations))
  }

  static let place = StudyFilePlace(line: 7, column: 3)

  /// The weights as they are in the column `w`.
  static let supplied = WeightPlan(column: "w", fit: .none, place: place)

  /// Strata and units as the columns say.
  static func design(_ singleUnits: DesignPlan.SingleUnits = .fail) -> DesignPlan {
    DesignPlan(
      strata: "part", clusters: ["unit"], populations: [], singleUnits: singleUnits, place: place)
  }

  static func margin(_ question: Question) -> Margin {
    Margin(question: question.id, origin: .stated([]), place: place)
  }

  let study: Study
  let evidence: Evidence

  init(
    _ plan: [BreakdownPlan] = [], weights: WeightPlan? = supplied, design: DesignPlan? = nil,
    margins: [Question.ID: [DecimalNumber]] = [:], intervals: IntervalPlan = IntervalPlan(),
    questions: [Question] = questions, responses: Responses = WeightedStudy.responses()
  ) {
    study = Study(
      name: "small", title: "A small study", provenance: .observed, citation: nil,
      sources: [.responses], codebook: Codebook(questions), segments: [],
      rounding: Rounding(decimals: 0, rule: .halfUp), disclosure: .none,
      plan: plan.map(PlannedAnalysis.breakdown), weights: weights, design: design,
      intervals: intervals)
    evidence = Evidence(
      responses: responses, excerpts: [], publishedFigures: [:], margins: margins, inputs: [])
  }

  /// The tables of the plan, without those of the sample and the weights.
  func findings() throws -> [Finding] {
    let sample = try WeightedSample(of: study, evidence)
    return study.findings(from: evidence, sample).filter {
      $0.kind != .sample && $0.kind != .weighting && $0.kind != .bases
    }
  }

  /// The faults that keep the respondents from being weighted.
  func faults() -> [WeightingFault] {
    do {
      _ = try WeightedSample(of: study, evidence)
      return []
    } catch {
      return error.faults
    }
  }
}

extension BreakdownPlan {
  /// A weighted breakdown, whose intervals are by the logit unless said otherwise.
  static func weighted(
    _ question: Question, by banner: [Question] = [], segment: Segment? = nil,
    percentage: Percentage = .column, base: BaseRule = .answered,
    show measures: [Measure] = [.count, .percent, .standardError, .designEffect, .effectiveBase],
    intervals: Bool = true, interval: IntervalMethod = .logit, statistics: [Measure] = [],
    box: Int = 2, test: TestPlan? = nil, showsRobustness: Bool = false
  ) -> BreakdownPlan {
    BreakdownPlan(
      name: question.id.name, title: question.label, question: question.id, segment: segment,
      banner: banner.map(\.id), percentage: percentage, base: base, measures: measures,
      showsIntervals: intervals, decimals: nil, interval: interval, statistics: statistics,
      box: box, test: test, showsRobustness: showsRobustness)
  }
}

extension Figure {
  /// The number before rounding.
  var double: Double { amount?.double ?? .nan }
}

/// Whether two numbers are the same but for the last digits.
func isClose(_ first: Double?, _ second: Double?, to tolerance: Double = 1e-9) -> Bool {
  guard let first, let second else { return false }
  return abs(first - second) <= tolerance * max(1, abs(second))
}
