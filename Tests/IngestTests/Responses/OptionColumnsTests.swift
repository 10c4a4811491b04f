import Survey
import TestSupport
import Testing

@testable import Ingest

struct OptionColumnsTests {
  @Test(arguments: [
    ("1,0,1", GivenAnswer.options([0, 2])), ("0,0,0", .options([])), (",,", .missing),
    ("1,,", .options([0])), (",0,", .options([])), ("n/a,n/a,", .missing),
  ])
  func `a row says which options were chosen, or nothing at all`(
    row: String, answer: GivenAnswer
  ) throws {
    let question = Question.columns("q", ["a", "b", "c"], missing: ["", "n/a"])
    #expect(
      try ResponseDraft([question]).read("q_a,q_b,q_c\n\(row)\n")[question.id].given == [answer])
  }

  @Test func `columns are found by name, in any order, with words of the file's own`() throws {
    let question = Question.columns(
      "q", ["a", "b"], chosen: ["Yes", "ja"], notChosen: ["", "No"], missing: [""])
    #expect(
      try ResponseDraft([question]).read("q_b,x,q_a\nja,,No\n,,\nYes,,Yes\n")[question.id].given
        == [.options([1]), .options([]), .options([0, 1])])
  }

  @Test func `an unknown word is told in its own column`() throws {
    let marked = MarkedText("q_a,q_b\n1,1️⃣2\n2️⃣x,0\n0,2\n")
    let found = try ResponseDraft([.columns("q", ["a", "b"])]).faults(marked.text)
    #expect(
      found.map(\.position)
        == ["1️⃣", "2️⃣"].map { name in marked.places[name].map { FilePosition($0) } })
    #expect(
      found.map(\.message) == [
        "the answer is '2' which is no word for chosen or not chosen of 'q', on 2 rows",
        "the answer is 'x' which is no word for chosen or not chosen of 'q'",
      ])
    #expect(
      found.map(\.remedy).allSatisfy {
        $0 == "the words are '1', '0'; name others under 'selected', 'not_selected' or 'missing'"
      })
  }
}
