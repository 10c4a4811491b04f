import Statistics
import Survey

extension AnswerTrend {
  /// Whether a line through all waves is to be tested: of independent samples of three waves or more.
  private var asksForLine: Bool { plan.design == .independent && asking.count > 2 }

  /// Whether such a line would go across a break.
  var lineIsBroken: Bool { asksForLine && steps.contains(where: \.isBroken) }

  /// The column of a line from the first wave to the last.
  fileprivate var line: TableColumn {
    let names = [asking.first, asking.last].compactMap { $0?.wave.name }
    return TableColumn(
      question: nil, value: "*", label: "All waves", heading: "",
      wave: names.joined(separator: "/"))
  }

  /// Whether a line through all waves is tested.
  var hasLine: Bool { asksForLine && !lineIsBroken }
}

extension Finding {
  /// Tests, for each option, whether its share rose or fell in a line with the waves' dates.
  init(lineOf trend: AnswerTrend, _ basis: TrendBasis) {
    let plan = trend.plan
    let rows = trend.rows(basis)
    let outcomes = rows.map { LineTest($0, trend, basis) }
    let twins = rows.indices.reduce(into: [Int: Int]()) { twins, row in
      twins[row] = trend.twin(of: row, among: rows, in: trend.asking, basis)
    }
    let family = PValueFamily(outcomes.map { $0.test?.pValue }, twins: twins, plan.adjustment)
    let rough = outcomes.indices.count { outcomes[$0].isRough && twins[$0] == nil }
    let measures = PValueFamily.measures(plan.adjustment)
    let reasons = WaveCaveat.NoTest.allCases.filter { reason in
      outcomes.contains { $0.noTest == reason }
    }
    let dates = trend.asking.map(\.wave.date.dayNumber)
    self.init(
      kind: .trend, name: "\(plan.name)-trend\(basis.nameEnding)",
      title: "\(plan.title): trend over all waves\(basis.titleEnding)", question: trend.question,
      base: trend.base(.comparedWaves), descriptors: [], rows: rows.map(\.tableRow),
      columns: [trend.line], measures: measures, bases: [0],
      cells: outcomes.enumerated().map { row, outcome in
        [measures.map { outcome.figure($0, adjusted: family[row]) }]
      },
      partsMakeWhole: false,
      caveats: (basis == .known ? trend.amongThoseWhoKnow : []) + [
        .waves(
          .scores(
            waves: trend.asking.map(\.wave.name), days: dates.map { $0 - (dates.first ?? 0) }))
      ] + trend.season + (reasons.isEmpty ? [] : [.waves(.noTest(reasons))]) + family.caveats
        + (rough > 0 ? [.waves(.roughTests(rough))] : []))
  }
}

/// The test of one row's line through all waves.
private struct LineTest {
  var test: CochranArmitageTest?
  var noTest: WaveCaveat.NoTest?
  /// Whether so few people stand behind the test that its p-value is rough.
  var isRough: Bool {
    test.map { $0.smallestExpectedCount < ShareChange.fewestExpected } ?? false
  }

  init(_ row: TrendRow, _ trend: AnswerTrend, _ basis: TrendBasis) {
    let points = trend.asking
    let counts = points.compactMap { $0.count(row, basis) }
    let bases = points.compactMap { $0.base(basis) }
    guard counts.count == points.count, bases.count == points.count else {
      noTest = row.isNet ? .netNotInBoth : .notInBoth
      return
    }
    guard !bases.contains(0) else {
      noTest = .nobodyAnswered
      return
    }
    guard trend.steps.allSatisfy({ $0.isAlike(row) }) else {
      noTest = .otherNet
      return
    }
    test = CochranArmitageTest(
      points.indices.map { place in
        CochranArmitageTest.Group(
          successes: counts[place], of: bases[place], score: points[place].wave.date.dayNumber)
      })
    noTest = test == nil ? .nothingVaries : nil
  }

  func figure(_ measure: Measure, adjusted: Double?) -> Figure {
    switch measure {
    case .statistic: .statistic(test?.z, unit: "z")
    case .pValue: .probability(test?.pValue)
    case .adjustedPValue: .probability(adjusted)
    default:
      // The other measures are those of other sorts of tables.
      preconditionFailure("a test of a line shows no \(measure.rawValue)")
    }
  }
}
