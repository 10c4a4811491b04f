import Survey
import TestSupport
import Testing

@testable import Ingest

struct SingleColumnTests {
  @Test(arguments: ["yes", "no", "0", "007", " a", "", "a\"b", "a,b", "ß", "*"])
  func `an answer is its option's value, byte for byte`(value: String) throws {
    let question = Question(
      id: Question.ID("q"), text: "", kind: .single(.of(["x", value])), layout: .column("q"),
      missing: [], askedWhen: nil)
    let cell = "\"\(value.replacing("\"", with: "\"\""))\""
    #expect(
      try ResponseDraft([question]).read("q,z\n\(cell),\nx,\n")[question.id].given
        == [.option(1), .option(0)])
  }

  @Test(arguments: ["7.0", "07", "７", "7 ", "e\u{301}"])
  func `a value that only looks alike is a fault`(value: String) throws {
    let question = Question.single("q", ["7", "\u{E9}"])
    #expect(try ResponseDraft([question]).faults("q,z\n\(value),\n").count == 1)
  }

  @Test func `every missing value is missing`() throws {
    let question = Question(
      id: Question.ID("q"), text: "", kind: .scale(.of(["1"])), layout: .column("Q 1"),
      missing: ["", "n/a", "", "99"], askedWhen: nil)
    #expect(
      try ResponseDraft([question]).read("Q 1,z\nn/a,\n99,\n,\n1,\n")[question.id].given
        == [.missing, .missing, .missing, .option(0)])
  }
}
