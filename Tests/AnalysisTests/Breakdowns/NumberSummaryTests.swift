import Survey
import TestSupport
import Testing

@testable import Analysis

private let measures: [Measure] = [
  .mean, .standardDeviation, .minimum, .quartile1, .median, .quartile3, .maximum,
]

/// The figures of some numbers, at the given decimals or the summary's own.
private func summary(of texts: [String], decimals: Int? = nil) throws -> [Measure: Figure] {
  let question = Question.number("number", unit: "units")
  let responses = Responses([(question, GivenAnswer.numbers(texts))])
  let plan = BreakdownPlan(question, show: measures, decimals: decimals)
  let finding = Finding(breakdown: plan, of: Study([question]), responses)
  return try Dictionary(
    uniqueKeysWithValues: measures.map { ($0, try finding.figure("*", $0)) })
}

private func shown(_ texts: [String], decimals: Int? = nil) throws -> [String] {
  let figures = try summary(of: texts, decimals: decimals)
  return measures.map { figures[$0]?.shown ?? "" }
}

/// Fuel use of 32 cars, R's `mtcars$mpg`; `summary`, `mean` and `sd` are R's.
private let milesPerGallon =
  """
  21.0 21.0 22.8 21.4 18.7 18.1 14.3 24.4 22.8 19.2 17.8 16.4 17.3 15.2 10.4 10.4 14.7 32.4 30.4
  33.9 21.5 15.5 15.2 13.3 19.2 27.3 26.0 30.4 15.8 19.7 15.0 21.4
  """.split { $0 == " " || $0 == "\n" }.map(String.init)

@Test func `a summary is what R gives for mtcars`() throws {
  #expect(
    try shown(milesPerGallon)
      == ["20.09", "6.03", "10.4", "15.43", "19.20", "22.80", "33.9"])
  let figures = try summary(of: milesPerGallon)
  #expect(figures[.mean]?.amount?.double == 20.090625)
  #expect(abs((figures[.standardDeviation]?.amount?.double ?? 0) - 6.026948) < 0.000_000_5)
  #expect(figures[.quartile1]?.amount?.double == 15.425)
}

/// NIST Statistical Reference Datasets, univariate: NumAcc1 to NumAcc4 with their certified means
/// and standard deviations.
private let certified: [(numbers: [String], mean: Double, deviation: Double)] = [
  (["10000001", "10000003", "10000002"], 10_000_002, 1),
  (alternating("1.2", "1.1", "1.3"), 1.2, 0.1),
  (alternating("1000000.2", "1000000.1", "1000000.3"), 1_000_000.2, 0.1),
  (alternating("10000000.2", "10000000.1", "10000000.3"), 10_000_000.2, 0.1),
]

private func alternating(_ first: String, _ odd: String, _ even: String) -> [String] {
  [first] + (0..<500).flatMap { _ in [odd, even] }
}

@Test(arguments: certified)
func `means and deviations are NIST's certified ones`(
  numbers: [String], mean: Double, deviation: Double
) throws {
  let figures = try summary(of: numbers)
  #expect(figures[.mean]?.amount?.double == mean)
  #expect(figures[.standardDeviation]?.amount?.double == deviation)
}

@Test func `numbers of different decimals are counted in the finest`() throws {
  let figures = try summary(of: ["37.5", "40", "40.0", "8.25"])
  #expect(figures[.minimum]?.amount == .printed(DecimalNumber(units: 825, decimals: 2)))
  #expect(figures[.maximum]?.amount == .printed(DecimalNumber(units: 4000, decimals: 2)))
  #expect(figures[.mean]?.amount?.double == 31.4375)
  #expect(figures[.median]?.amount?.double == 38.75)
  #expect(figures[.mean]?.shown == "31.438")
}

private let decimalsOfAverages: [([String], Int?, [String])] = [
  (["3", "4"], nil, ["3.5", "0.7", "3", "3.3", "3.5", "3.8", "4"]),
  (["3", "4"], 0, ["4", "1", "3", "3", "4", "4", "4"]),
  (["3.0", "4"], nil, ["3.50", "0.71", "3.0", "3.25", "3.50", "3.75", "4.0"]),
  (["3.0", "4"], 3, ["3.500", "0.707", "3.0", "3.250", "3.500", "3.750", "4.0"]),
  (["-2", "1"], nil, ["-0.5", "2.1", "-2", "-1.3", "-0.5", "0.3", "1"]),
]

@Test(arguments: decimalsOfAverages)
func `averages have one decimal more than the numbers, or as many as planned`(
  numbers: [String], decimals: Int?, expected: [String]
) throws {
  #expect(try shown(numbers, decimals: decimals) == expected)
}

@Test func `averages never have more decimals than can be rounded to`() throws {
  let figures = try summary(of: ["0.1234567", "0.1234569"])
  #expect(figures[.mean]?.shown == "0.123457")
  #expect(figures[.minimum]?.shown == "0.1234567")
}

@Test func `nobody's numbers have no summary`() throws {
  #expect(try shown(["", ""]) == Array(repeating: "z", count: 7))
  #expect(try shown([]) == Array(repeating: "z", count: 7))
  #expect(try summary(of: [""])[.mean]?.base == 0)
}

@Test func `one number has no deviation`() throws {
  #expect(try shown(["7"]) == ["7.0", "z", "7", "7.0", "7.0", "7.0", "7"])
}

@Test func `every figure rests on those who answered`() throws {
  let figures = try summary(of: ["3", "", "5", "5"])
  #expect(measures.map { figures[$0]?.base } == Array(repeating: 3, count: 7))
  #expect(measures.map { figures[$0]?.unit } == Array(repeating: "units", count: 7))
}
