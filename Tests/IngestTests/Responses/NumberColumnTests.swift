import Survey
import TestSupport
import Testing

@testable import Ingest

struct NumberColumnTests {
  @Test(arguments: [
    ("22", 22, 0), ("22.0", 220, 1), ("-3.25", -325, 2), ("+4", 4, 0), ("-0", 0, 0), ("007", 7, 0),
    ("0.000", 0, 3), ("999999999", 999_999_999, 0), ("-0.5", -5, 1),
  ])
  func `a number keeps its value and its decimals`(
    text: String, units: Int, decimals: Int
  ) throws {
    let responses = try ResponseDraft([.number("n")]).read("n,z\n\(text),\n,\n")
    #expect(
      responses[Question.ID("n")].given
        == [.number(DecimalNumber(units: units, decimals: decimals)), .missing])
  }

  @Test func `a missing value that is a number is missing`() throws {
    let question = Question(
      id: Question.ID("n"), text: "", kind: .number(unit: ""), layout: .column("n"),
      missing: ["-99", "none"], askedWhen: nil)
    #expect(
      try ResponseDraft([question]).read("n\n-99\nnone\n-99.0\n")[question.id].given
        == [.missing, .missing, .number(DecimalNumber(units: -990, decimals: 1))])
  }
}
