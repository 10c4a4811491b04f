import Statistics
import Survey

extension Finding {
  /// Works out how each option's share changed between waves.
  init(changesOf trend: AnswerTrend, _ basis: TrendBasis) {
    let plan = trend.plan
    let pairs = trend.pairs
    let matched = plan.design == .samePeople ? pairs.map { MatchedRespondents($0, basis) } : []
    let rows = trend.rows(basis)
    let changes = rows.map { trend.changes(of: $0, pairs, basis, among: matched) }
    let twins = trend.twins(rows, pairs, basis)
    let family = PValueFamily(changes.joined().map(\.pValue), twins: twins, plan.adjustment)
    let measures = plan.changeMeasures(areTested: !pairs.allSatisfy(\.isBroken))
    self.init(
      kind: .trend, name: "\(plan.name)-change\(basis.nameEnding)",
      title: plan.title + pairs.title + basis.titleEnding, question: trend.question,
      base: trend.base(plan.design == .samePeople ? .matched : .comparedWaves),
      descriptors: [], rows: rows.map(\.tableRow), columns: pairs.map(\.column),
      measures: measures,
      bases: matched.isEmpty ? pairs.map { _ in 0 } : matched.map(\.count),
      cells: changes.enumerated().map { row, changes in
        changes.enumerated().map { place, change in
          measures.map { change.figure($0, adjusted: family[row * pairs.count + place]) }
        }
      },
      partsMakeWhole: false,
      caveats: (basis == .known ? trend.amongThoseWhoKnow : []) + matched.map(\.caveat)
        + trend.strangers(pairs, basis)
        + Caveat.changes(trend, pairs, Array(changes.joined()), twins, family))
  }
}

extension AnswerTrend {
  /// The places of a table of changes that have the test of a place before them.
  fileprivate func twins(
    _ rows: [TrendRow], _ pairs: [WavePair], _ basis: TrendBasis
  ) -> [Int: Int] {
    var twins: [Int: Int] = [:]
    for row in rows.indices {
      for (place, pair) in pairs.enumerated() {
        twins[row * pairs.count + place] = twin(
          of: row, among: rows, in: [pair.earlier, pair.later], basis
        ).map { $0 * pairs.count + place }
      }
    }
    return twins
  }

  /// What to know of names that stand in two waves which are taken for independent.
  fileprivate func strangers(_ pairs: [WavePair], _ basis: TrendBasis) -> [Caveat] {
    guard plan.design == .independent else { return [] }
    return pairs.filter { !$0.isBroken }.compactMap {
      MatchedRespondents($0, basis).strangersCaveat
    }
  }

  /// A row's change in each pair of waves, of those matched where the design matches people.
  fileprivate func changes(
    of row: TrendRow, _ pairs: [WavePair], _ basis: TrendBasis, among matched: [MatchedRespondents]
  ) -> [ShareChange] {
    switch plan.design {
    case .samePeople:
      zip(pairs, matched).map { ShareChange(row, $0, among: $1, decimals: decimals) }
    case .independent, .register:
      pairs.map {
        ShareChange(row, $0, basis, isRegister: plan.design == .register, decimals: decimals)
      }
    }
  }
}

extension AnswerTrendPlan {
  /// The numbers of a table of changes; without tests where each would go across a break.
  fileprivate func changeMeasures(areTested: Bool) -> [Measure] {
    let tests = areTested ? PValueFamily.measures(adjustment) : []
    switch design {
    case .register: return [.difference]
    case .independent:
      return [.difference] + (showsEffectSizes && areTested ? [.effectSize] : []) + tests
    case .samePeople: return [.movedIn, .movedOut, .difference] + tests
    }
  }
}

extension TrendBasis {
  var nameEnding: String { self == .known ? "-known" : "" }
  var titleEnding: String { self == .known ? ", among those who know" : "" }
}

extension [WavePair] {
  fileprivate var title: String {
    guard count == 1, let pair = first else { return ": change between waves" }
    return ": change from \(pair.earlier.wave.name) to \(pair.later.wave.name)"
  }
}

extension ShareChange {
  fileprivate func figure(_ measure: Measure, adjusted: Double?) -> Figure {
    switch measure {
    case .difference: difference
    case .movedIn: .moved(moves?.onlySecond, of: moves?.total)
    case .movedOut: .moved(moves?.onlyFirst, of: moves?.total)
    case .effectSize: .statistic(effectSize, unit: "radians")
    case .statistic: .statistic(statistic?.value, unit: statistic?.unit ?? "z")
    case .pValue: .probability(pValue)
    case .adjustedPValue: .probability(adjusted)
    default:
      // The other measures are those of other sorts of tables.
      preconditionFailure("a table of changes shows no \(measure.rawValue)")
    }
  }
}

extension Figure {
  fileprivate static func moved(_ count: Int?, of base: Int?) -> Figure {
    count.map { .count($0, base: base) } ?? Figure(absent: .notApplicable, unit: "count")
  }
}

extension Caveat {
  fileprivate static func changes(
    _ trend: AnswerTrend, _ pairs: [WavePair], _ changes: [ShareChange], _ twins: [Int: Int],
    _ family: PValueFamily
  ) -> [Caveat] {
    let verdicts = pairs.map(\.verdict) + trend.season
    guard trend.plan.design != .register else { return verdicts + trend.fullCount }
    let reasons = WaveCaveat.NoTest.allCases.filter { reason in
      changes.contains { $0.noTest == reason }
    }
    let rough = changes.indices.count { changes[$0].isRough && twins[$0] == nil }
    var caveats = verdicts
    if !reasons.isEmpty { caveats.append(.waves(.noTest(reasons))) }
    caveats += family.caveats
    if rough > 0 { caveats.append(.waves(.roughTests(rough))) }
    if trend.lineIsBroken { caveats.append(.waves(.noTrendAcrossBreak)) }
    return caveats
  }
}
