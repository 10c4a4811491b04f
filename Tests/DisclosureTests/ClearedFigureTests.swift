import Survey
import Testing

@testable import Analysis
@testable import Disclosure

private func cleared(
  _ amount: Amount, decimals: Int = 0, rule: Rounding.Rule = .halfUp
) -> ClearedFigure {
  ClearedFigure(
    Figure(amount, unit: "percent", decimals: decimals, count: 7, base: 31),
    rounding: Rounding(decimals: decimals, rule: rule))
}

/// A share of a hundred, its decimals, and what each rule prints.
private let shares:
  [(
    count: Int, base: Int, decimals: Int, halfUp: String, halfEven: String, truncated: String
  )] = [
    (0, 31, 0, "0", "0", "0"), (0, 31, 1, "0.0", "0.0", "0.0"),
    (1, 201, 0, "0", "0", "0"), (1, 200, 0, "1", "0", "0"), (1, 199, 0, "1", "1", "0"),
    (3, 200, 0, "2", "2", "1"), (1, 8, 0, "13", "12", "12"), (3, 8, 0, "38", "38", "37"),
    (1, 8, 1, "12.5", "12.5", "12.5"), (7, 31, 1, "22.6", "22.6", "22.5"),
    (199, 200, 0, "100", "100", "99"), (201, 202, 0, "100", "100", "99"),
    (31, 31, 0, "100", "100", "100"), (31, 31, 2, "100.00", "100.00", "100.00"),
    (2, 3, 6, "66.666667", "66.666667", "66.666666"),
  ]

@Test(arguments: shares)
func `a share is rounded by the rule`(
  count: Int, base: Int, decimals: Int, halfUp: String, halfEven: String, truncated: String
) {
  let amount = Amount.quotient(numerator: 100 * count, denominator: base)
  func printed(_ rule: Rounding.Rule) -> String? {
    cleared(amount, decimals: decimals, rule: rule).value?.description
  }
  #expect(printed(.halfUp) == halfUp)
  #expect(printed(.halfEven) == halfEven)
  #expect(printed(.truncate) == truncated)
  #expect(printed(.largestRemainder) == halfUp)
}

@Test(arguments: Rounding.Rule.allCases, [0, 1])
func `more than nothing that rounds to nothing is low, and nothing else is`(
  rule: Rounding.Rule, decimals: Int
) {
  for base in 1...240 {
    for count in 0...3 where count <= base {
      let figure = cleared(
        .quotient(numerator: 100 * count, denominator: base), decimals: decimals, rule: rule)
      let tenfold = decimals == 0 ? 1 : 10
      let isBelowOne = tenfold * 100 * count < base
      let isUpToHalf = 2 * tenfold * 100 * count <= base
      let isBelowHalf = 2 * tenfold * 100 * count < base
      let vanishes =
        switch rule {
        case .halfUp, .largestRemainder: isBelowHalf
        case .halfEven: isUpToHalf
        case .truncate: isBelowOne
        }
      #expect((figure.status == .low) == (count > 0 && vanishes), "\(count)/\(base)")
      #expect([.low, .roundsToAll, nil].contains(figure.status))
      #expect((figure.value?.units == 0) == vanishes)
    }
  }
}

private let amounts: [(Amount, String, Marker?)] = [
  (.count(0), "0", nil), (.count(3), "3", nil), (.real(0), "0.0", nil), (.real(0.04), "0.0", .low),
  (.real(0.06), "0.1", nil), (.quotient(numerator: -1, denominator: 40), "0.0", .low),
  (.printed(DecimalNumber(units: 0, decimals: 2)), "0.00", nil),
  (.printed(DecimalNumber(units: 4, decimals: 2)), "0.04", nil),
]

@Test(arguments: amounts)
func `amounts of every kind are printed, and marked where they vanish`(
  amount: Amount, printed: String, status: Marker?
) {
  #expect(cleared(amount, decimals: 1).value?.description == printed)
  #expect(cleared(amount, decimals: 1).status == status)
}

@Test(arguments: Marker.allCases)
func `what is absent stays absent, with its reason`(marker: Marker) {
  let figure = ClearedFigure(
    Figure(absent: marker, unit: "percent", base: 0),
    rounding: Rounding(decimals: 0, rule: .halfUp))
  #expect(figure.status == marker)
  #expect(figure.value == nil)
  #expect(figure.exact == nil)
  #expect(figure.lower == nil && figure.upper == nil)
  #expect(figure.base == 0)
}

@Test func `a figure keeps what it rests on, and its exact value`() throws {
  let figure = ClearedFigure(
    Share(count: 19, base: 31).percent(decimals: 1, IntervalPlan()),
    rounding: Rounding(decimals: 1, rule: .halfUp))
  #expect(figure.value?.description == "61.3")
  #expect(figure.count == 19)
  #expect(figure.base == 31)
  #expect(figure.unit == "percent")
  #expect(figure.exact == 1900.0 / 31)
  #expect(figure.lower?.description == "43.8")
  #expect(figure.upper?.description == "76.3")
  #expect(abs((figure.exactInterval?.lowerBound ?? 0) - 43.8241) < 0.000_05)
}

@Test func `limits are rounded by the same rule as their percentage`() {
  let figure = Figure(
    .quotient(numerator: 25, denominator: 2), unit: "percent", interval: 2.5...76.5)
  func limits(_ rule: Rounding.Rule) -> [String?] {
    let cleared = ClearedFigure(figure, rounding: Rounding(decimals: 0, rule: rule))
    return [cleared.lower?.description, cleared.value?.description, cleared.upper?.description]
  }
  #expect(limits(.halfUp) == ["3", "13", "77"])
  #expect(limits(.halfEven) == ["2", "12", "76"])
  #expect(limits(.truncate) == ["2", "12", "76"])
}

@Test(arguments: ["points", "z", "radians"], [0.3, -0.3])
func `a number on either side of zero that rounds to it is zero, not low`(
  unit: String, value: Double
) {
  let figure = ClearedFigure(
    Figure(.real(value), unit: unit), rounding: Rounding(decimals: 0, rule: .halfUp))
  #expect(figure.value?.description == "0")
  #expect(figure.status == nil)
}

@Test func `a break stands beside a change that rounds to zero`() {
  let change = Figure(Figure(.real(0.3), unit: "points"), flag: .breakInSeries)
  let figure = ClearedFigure(change, rounding: Rounding(decimals: 0, rule: .halfUp))
  #expect(figure.status == .breakInSeries)
}

@Test(arguments: [
  (299, 300, 0, Rounding.Rule.halfUp, Marker?.some(.roundsToAll)), (300, 300, 0, .halfUp, nil),
  (199, 200, 0, .halfUp, .roundsToAll), (198, 200, 0, .halfUp, nil), (199, 200, 1, .halfUp, nil),
  (1999, 2000, 1, .halfUp, .roundsToAll), (199, 200, 0, .halfEven, .roundsToAll),
  (299, 300, 0, .truncate, nil), (299, 300, 0, .largestRemainder, .roundsToAll),
])
func `less than all that rounds to all is told, and stands beside its number`(
  count: Int, base: Int, decimals: Int, rule: Rounding.Rule, status: Marker?
) {
  let figure = ClearedFigure(
    Share(count: count, base: base).percent(decimals: decimals),
    rounding: Rounding(decimals: decimals, rule: rule))
  #expect(figure.status == status)
  #expect(figure.value != nil)
}

@Test(arguments: [(399, 400, Marker?.some(.roundsToAll)), (400, 400, nil), (397, 400, nil)])
func `a proportion that rounds to one is told where it is less`(
  both: Int, either: Int, status: Marker?
) {
  let figure = Figure(
    .quotient(numerator: both, denominator: either), unit: "proportion", decimals: 2, count: both,
    base: either)
  let cleared = ClearedFigure(figure, rounding: Rounding(decimals: 0, rule: .halfUp))
  #expect(cleared.status == status)
}

@Test func `a number that rests on something unchecked says so before that it rounds to all`() {
  let share = Share(count: 299, base: 300).percent(decimals: 0)
  let rounding = Rounding(decimals: 0, rule: .halfUp)
  #expect(
    ClearedFigure(Figure(share, flag: .unreliable), rounding: rounding).status == .unreliable)
  let count = Figure(.count(100), unit: "count", count: 100, base: 300)
  #expect(ClearedFigure(count, rounding: rounding).status == nil)
}
