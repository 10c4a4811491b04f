import TestSupport
import Testing

@testable import Survey

private func figure(
  _ value: String, _ measure: String = "count", unit: String? = nil
) -> PublishedFigure {
  PublishedFigure("F", "s", measure, "a", value, unit: unit)
}

@Test(arguments: [
  ("14", 14), ("0", 0), ("1,775", 1_775), ("1 775", 1_775), ("1\u{202F}775\u{A0}000", 1_775_000),
  ("999,999,999,999", 999_999_999_999), ("007", 7),
])
func `a count is digits, perhaps with marks between thousands`(value: String, count: Int) {
  #expect(figure(value).count == count)
}

@Test(arguments: [
  "", "a", "1.5", "-3", "17,75", "1,7755", "1234,567", ",123", "1,", "1,,000", "½", "１４", "<5",
  "1000000000000", "99999999999999999999", "14 people",
])
func `what is no whole number of 12 digits at most is no count`(value: String) {
  #expect(figure(value).count == nil)
}

@Test(arguments: ["percent", "mean", "minimum", "category"])
func `a number that isn't of people is no count`(measure: String) {
  #expect(figure("14", measure).count == nil)
}

@Test func `a per cent by its unit is no count`() {
  #expect(figure("14", unit: "percent").count == nil)
}

@Test(arguments: [
  ("22", "22"), ("22.0", "22.0"), ("12,5", "12.5"), ("12·5", "12.5"), ("5,190", "5190"),
  ("5,19", "5.19"), ("1,234.5", "1234.5"), ("63 %", "63"), (" 63% ", "63"), ("−4.5", "-4.5"),
  ("+4", "4"), ("0.000001", "0.000001"),
  ("23.7500000", "23.7500000"),
])
func `a number is read with its decimals`(value: String, number: String) {
  #expect(figure(value, "mean").number?.description == number)
}

@Test func `a percentage has no thousands`() {
  #expect(figure("1,234", "percent").number?.description == "1.234")
}

@Test(arguments: [
  "", "8A", "1.", ".5", "1.2.3", "1,2,3", "<1", "–", "1e3", "1234567890123", "0.000000000001", "%",
  "99999999999999999999.5",
])
func `what is no number of 12 digits at most has none`(value: String) {
  #expect(figure(value, "mean").number == nil)
}

@Test(arguments: [
  ("Percent", "percent"), ("percentage", "percent"), ("per cent", "percent"), ("%", "percent"),
  ("percnt", "percent"), ("Count", "count"), ("counts", "count"), ("Base", "base"),
  ("average", "mean"), ("MEAN", "mean"), ("percent of responses", "percent_of_responses"),
  ("maximun", "maximum"),
])
func `a measure that is nearly a known one is told as it`(measure: String, meant: String) {
  #expect(figure("1", measure).likelyMeasure == meant)
  #expect(figure("1", measure).reading == nil)
}

@Test(arguments: [
  "percent", "count", "base", "mean", "respondents", "minimum", "", "change", "target", "groups",
  "posts", "themes", "duration", "category", "mode", "percent_change",
])
func `a measure that is known, or another altogether, isn't told as one`(measure: String) {
  #expect(figure("1", measure).likelyMeasure == nil)
}

@Test(arguments: [("*", true), ("Total", true), ("ALL", true), ("all_of_it", false), ("a", false)])
func `a category may be the whole of its set`(category: String, isWhole: Bool) {
  #expect(PublishedFigure("F", "s", "count", category, "1").isWholeOfSet == isWhole)
}
