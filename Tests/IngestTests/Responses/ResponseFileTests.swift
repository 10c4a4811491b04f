import Survey
import TestSupport
import Testing

@testable import Ingest

struct ResponseFileTests {
  @Test(arguments: 0..<60)
  func `random answers come back from their file as they were given`(seed: Int) throws {
    let file = RandomFile(seed: UInt64(seed))
    let responses = try ResponseDraft(file.questions).read(file.text)
    #expect(responses.respondentCount == file.given.count)
    for (place, question) in file.questions.enumerated() {
      #expect(responses[question.id].given == file.given.map { $0[place] }, "\(question.id.name)")
    }
  }

  @Test func `free text isn't read, and its column needn't be there`() throws {
    let draft = ResponseDraft([Question("words", .text), .single("q", ["a"])])
    let responses = try draft.read("q\na\n")
    #expect(responses.answers.keys.map(\.name) == ["q"])
  }

  @Test func `two questions may read one column, which may name the respondents too`() throws {
    let id = Question(
      id: Question.ID("number"), text: "", kind: .number(unit: ""), layout: .column("id"),
      missing: [], askedWhen: nil)
    var draft = ResponseDraft([.single("id", ["1", "2"]), id], respondent: "id")
    draft.hasExcerpts = true
    let responses = try draft.read("id\n2\n1\n")
    #expect(responses.respondents == ["2", "1"])
    #expect(responses[Question.ID("id")].given == [.option(1), .option(0)])
    #expect(responses[Question.ID("number")].given == GivenAnswer.numbers(["2", "1"]))
  }

  @Test func `names are kept only where another file refers to them`() throws {
    let draft = ResponseDraft([.single("q", ["a"])], respondent: "id")
    #expect(try draft.read("id,q\nR1,a\n").respondents == [])
  }

  @Test func `a blank line is an empty answer of a file of one column, and no row of another`()
    throws
  {
    #expect(
      try ResponseDraft([.single("q", ["a"])]).read("q\na\n\n")[Question.ID("q")].given
        == [.option(0), .missing])
    #expect(
      try ResponseDraft([.single("q", ["a"])]).read("q,r\na,\n\n\na,\n").respondentCount == 2)
  }

  @Test func `a file of a header alone has no respondents`() throws {
    #expect(try ResponseDraft([.single("q", ["a"])]).read("q\n").respondentCount == 0)
  }

  @Test func `faults of the syntax stand among those of the answers, in the order of the file`()
    throws
  {
    let found = try ResponseDraft([.single("q", ["a"])]).faults("q,r\nb,\na\nc,\n\"")
    #expect(found.map(\.position?.line) == [2, 3, 4, 5])
  }

  @Test func `more rows than were invited is a fault that names both numbers`() throws {
    var draft = ResponseDraft([.single("q", ["a"])])
    draft.invited = 2
    #expect(try draft.read("q\na\na\n").ledger?.rows.invited == 2)
    let found = try draft.faults("q\na\na\na\n")
    #expect(
      found.map(\.message) == [
        "the file has 3 rows, but the study file says that 2 were invited ('invited' of the source"
          + " 'responses')"
      ])
    #expect(found.first?.remedy?.hasPrefix("correct 'invited'; leave it out if") == true)
    draft.invited = 1
    let faults = try draft.faults("q\nb\na\n")
    #expect(faults.map(\.position?.line) == [nil, 2])
    #expect(faults.first?.message.contains("1 was invited") == true)
  }
}
