import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

private func figure(_ figure: Figure) throws -> ChartFigure {
  let finding = Finding.table(
    rows: [.part("A")], measures: [.percent], cells: [[[figure]]])
  return ChartFigure(try #require(finding.cleared()).cells[0][0][0])
}

@Test(arguments: [
  (Figure.percent(1, of: 2), "50", true), (.percent(1, of: 1000), "[low]", false),
  (Figure(.percent(1, of: 2), flag: .unreliable), "50 [u]", true),
  (Figure(.percent(1, of: 2), flag: .fewRespondents), "(50)", true),
  (Figure(.percent(1, of: 2), flag: .breakInSeries), "50 [b]", true),
  (Figure(absent: .confidential, unit: "percent"), "withheld [c]", false),
  (Figure(absent: .notAvailable, unit: "percent"), "not available [x]", false),
  (.absent, "not applicable [z]", false), (.percent(0, of: 5), "0", true),
])
func `a number stands at its bar as in its cell, and a symbol in a number's place has no bar`(
  of source: Figure, label: String, isDrawn: Bool
) throws {
  let figure = try figure(source)
  #expect(figure.label == label)
  #expect((figure.value != nil) == isDrawn)
}

@Test func `the interval of a number is drawn as it was rounded`() throws {
  let figure = try figure(.percent(1, of: 3, interval: 12.4...60.6))
  #expect(figure.lower?.description == "12")
  #expect(figure.upper?.description == "61")
  #expect(figure.farthest == 61)
}

@Test(arguments: [(44.0, 76.0, true), (61.2, 61.4, false)])
func `an interval that is one point when published has no line across its bar`(
  lower: Double, upper: Double, isDrawn: Bool
) throws {
  let drawn = try figure(.percent(19, of: 31, interval: lower...upper))
  #expect(drawn.value == DecimalNumber(units: 61, decimals: 0))
  #expect((drawn.lower != nil) == isDrawn)
  #expect((drawn.upper != nil) == isDrawn)
}
