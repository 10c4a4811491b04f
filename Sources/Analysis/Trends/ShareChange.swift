import Statistics
import Survey

/// How one row's share changed between two waves, with its test where there is one.
struct ShareChange {
  /// In percentage points, with its interval; or why there is none.
  var difference = Figure(absent: .notApplicable, unit: "points")
  /// `nil` where there is no test.
  var statistic: (value: Double, unit: String)?
  /// `nil` where there is no test.
  var pValue: Double?
  /// `nil` without shares on both sides.
  var effectSize: Double?
  /// The same people's answers; `nil` where nobody was matched or the design matches nobody.
  var moves: PairedTable?
  /// Why there is no test; `nil` where there is one, or none was to be made.
  var noTest: WaveCaveat.NoTest?
  /// Whether so few people stand behind the test that its p-value is rough.
  var isRough = false

  /// Below so many expected answers the normal distribution is no longer close.
  static let fewestExpected = 5.0
  private static let fewestChanged = 10

  /// The change between two independent samples, or between two full counts.
  init(_ row: TrendRow, _ pair: WavePair, _ basis: TrendBasis, isRegister: Bool, decimals: Int) {
    guard let first = pair.earlier.count(row, basis), let second = pair.later.count(row, basis),
      let base1 = pair.earlier.base(basis), let base2 = pair.later.base(basis)
    else {
      noTest = row.isNet ? .netNotInBoth : .notInBoth
      return
    }
    guard base1 > 0, base2 > 0 else {
      noTest = .nobodyAnswered
      return
    }
    let exact = ExactQuotient(second * base1 - first * base2, over: base1 * base2)
    let test = TwoProportionTest(successes: second, of: base2, and: first, of: base1)
    noTest = pair.reason(row) ?? (test == nil ? .nothingVaries : nil)
    let isComparable = pair.reason(row) == nil
    let interval =
      isComparable && !isRegister
      ? NewcombeInterval(successes: second, of: base2, minus: first, of: base1) : nil
    difference = Figure(
      points: exact, decimals: decimals, base: nil,
      interval: interval.map { 100 * $0.lower...100 * $0.upper }
    ).flagged(!isComparable)
    guard isComparable, !isRegister else { return }
    effectSize = cohensH(Double(second) / Double(base2), Double(first) / Double(base1))
    statistic = test.map { ($0.z, "z") }
    pValue = test?.pValue
    isRough = test.map { $0.smallestExpectedCount < Self.fewestExpected } ?? false
  }

  /// The change of the same people.
  init(
    _ row: TrendRow, _ pair: WavePair, among matched: MatchedRespondents, decimals: Int
  ) {
    guard let table = matched.table(row) else {
      noTest = row.isNet ? .netNotInBoth : .notInBoth
      return
    }
    guard table.total > 0 else {
      noTest = .nobodyMatched
      return
    }
    let test = McNemarTest(table)
    noTest = pair.reason(row) ?? (test == nil ? .nobodyChanged : nil)
    let isComparable = pair.reason(row) == nil
    let turned = PairedTable(
      both: table.both, onlyFirst: table.onlySecond, onlySecond: table.onlyFirst,
      neither: table.neither)
    let interval = isComparable ? PairedNewcombeInterval(turned) : nil
    moves = table
    difference = Figure(
      points: ExactQuotient(table.onlySecond - table.onlyFirst, over: table.total),
      decimals: decimals, base: table.total,
      interval: interval.map { 100 * $0.lower...100 * $0.upper }
    ).flagged(!isComparable)
    guard isComparable else { return }
    statistic = test.map { ($0.chiSquared, "chi_squared") }
    pValue = test?.pValue
    isRough = test.map { $0.changed < Self.fewestChanged } ?? false
  }
}

extension WavePair {
  /// Why a row's shares can't be compared; `nil` where they can.
  fileprivate func reason(_ row: TrendRow) -> WaveCaveat.NoTest? {
    isBroken ? .brokenSeries : isAlike(row) ? nil : .otherNet
  }
}

extension Figure {
  /// A difference of shares, in percentage points.
  fileprivate init(
    points share: ExactQuotient, decimals: Int, base: Int?, interval: ClosedRange<Double>?
  ) {
    self.init(
      .quotient(numerator: 100 * share.numerator, denominator: share.denominator),
      unit: "points", decimals: decimals, base: base, interval: interval)
  }
}
