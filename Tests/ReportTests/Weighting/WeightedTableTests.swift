import Disclosure
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private func printed(_ finding: Finding, _ rounding: Rounding = .whole) throws -> PrintedTable {
  PrintedTable(try #require(finding.cleared(rounding)), number: 1, of: .of(.observed))
}

private func weighted(_ bases: [WeightedBase]) -> Finding {
  var finding = Finding.table(
    rows: [.part("Art"), .part("Drama")], measures: [.count, .percent], bases: [116],
    cells: [
      [[.count(40, base: 116), .weighted(34.6)]], [[.count(76, base: 116), .weighted(65.4)]],
    ],
    partsMakeWhole: true)
  finding.weightedBases = bases
  finding.intervals = IntervalPlan(method: .logit)
  return finding
}

extension Figure {
  /// A percentage of a weighted base, with limits.
  fileprivate static func weighted(_ percent: Double) -> Figure {
    var figure = Figure(
      .real(percent), unit: "percent", count: 40, base: 116, interval: percent - 5...percent + 5)
    figure.weightedBase = 118.2
    return figure
  }
}

@Test func `a heading has the weighted and the effective base beside the respondents`() throws {
  let table = try printed(weighted([WeightedBase(sum: 118.2, effective: 90.44)]))
  #expect(table.headings[1] == "All (base 116; weighted 118.2; effective 90.4): Number")
}

@Test func `where each counts as one, headings have no weights`() throws {
  let table = try printed(weighted([WeightedBase(sum: 116, effective: 116)]))
  #expect(table.headings[1] == "Number")
}

@Test func `limits are named by the design's method`() throws {
  let table = try printed(weighted([WeightedBase(sum: 118.2, effective: 90.44)]))
  #expect(
    table.words.contains(
      "95% CI: 95% confidence interval, logit, with Student’s t of the design’s degrees of"
        + " freedom."))
}

/// 34.6 and 65.4 of weight, though 40 of 116 respondents are 34.48 %: at no decimals 35 and 65.
@Test func `largest remainders share out what is weighted, not the counts`() throws {
  let rounding = Rounding(decimals: 0, rule: .largestRemainder)
  let table = try printed(weighted([WeightedBase(sum: 118.2, effective: 90.44)]), rounding)
  #expect(table.rows[0][2] == .number(DecimalNumber(units: 35, decimals: 0)))
  #expect(table.rows[1][2] == .number(DecimalNumber(units: 65, decimals: 0)))
}

@Test(arguments: [
  (
    WeightingCaveat.raked(questions: ["Role", "Side"], rounds: 7),
    "The weights were fitted to the totals of ‘Role’ and ‘Side’, one after the other, in 7 rounds"
      + " (raking)."
  ),
  (
    .design(strata: 1, units: 8, degreesOfFreedom: 7),
    "Standard errors and intervals follow the design: 8 sampling units in 1 stratum, so 7 degrees of"
      + " freedom."
  ),
  (
    .trimmed(respondents: 1, cap: DecimalNumber(units: 5, decimals: 0), floor: nil),
    "A weight is at most 5 times the mean weight; those of 1 respondent were changed for that."
  ),
])
func `what a reader should know of weights is a sentence`(caveat: WeightingCaveat, words: String) {
  #expect(caveat.words(.respondents) == words)
}

/// The methods of a report with one table whose limits are by a method.
private func methods(_ method: IntervalMethod) -> String {
  var finding = weighted([WeightedBase(sum: 118.2, effective: 90.44)])
  finding.intervals = IntervalPlan(method: method)
  return ReportDocument.of([finding]).texts.joined(separator: "\n")
}

@Test(arguments: [
  (IntervalMethod.logit, "logit p ± t s / (p(1 − p)) taken back to percentages"),
  (.wilson, "t with the design’s degrees of freedom stands in for z"),
  (
    .clopperPearson,
    "times the square of Student’s t with n − 1 over that with the design’s degrees"
  ),
])
func `intervals of a design say how they are found and of whom they speak`(
  method: IntervalMethod, words: String
) {
  let text = methods(method)
  #expect(text.contains(words))
  #expect(
    text.contains(
      "They speak of a larger population only where the respondents were drawn from it at random."))
  #expect(!text.contains("ffective number of respondents"))
}
