import Survey
import TestSupport
import Testing

@testable import Ingest

/// One column an option, of which that of "other" holds the words that were written in.
struct WrittenInColumnTests {
  private static func question(notChosen: [String], missing: [String]) -> Question {
    .reading(
      "kit", .multiple(.of(["own", "lent", "other"])),
      .columns(["kit_own", "kit_lent", "kit_other"], chosen: ["Y"], notChosen: notChosen),
      missing: missing, cells: CellRules(writeIns: 2))
  }

  @Test(arguments: [
    ("Y,N,a sledge", GivenAnswer.options([0, 2])), ("N,N,", .options([])), (",,", .missing),
    ("N,N,\"y, n\"", .options([2])), (",,a sledge", .options([2])), ("n/a,n/a,n/a", .missing),
    ("Y,N,N", .options([0])),
  ])
  func `any words there choose the option, and an empty cell doesn't`(
    row: String, answer: GivenAnswer
  ) throws {
    let question = Self.question(notChosen: ["N"], missing: ["", "n/a"])
    let read = try ResponseDraft([question]).read("kit_own,kit_lent,kit_other\n\(row)\n")
    #expect(read[question.id].given == [answer])
  }

  @Test func `words in another option's column are still a fault`() throws {
    let question = Self.question(notChosen: ["N"], missing: [""])
    let faults = try ResponseDraft([question])
      .faults("kit_own,kit_lent,kit_other\nY,a sledge,a sledge\nY,N,\n")
    #expect(
      faults.map(\.message)
        == ["the answer is 'a sledge' which is no word for chosen or not chosen of 'kit'"])
  }

  @Test func `a thousand and more different words are all told apart from options`() throws {
    let question = Self.question(notChosen: [""], missing: [])
    let rows = (0..<2500).map { $0.isMultiple(of: 2) ? ",,word \($0)\n" : "Y,,\n" }.joined()
    let read = try ResponseDraft([question]).read("kit_own,kit_lent,kit_other\n\(rows)")
    #expect(
      read[question.id].given
        == (0..<2500).map { $0.isMultiple(of: 2) ? .options([2]) : .options([0]) })
  }
}
