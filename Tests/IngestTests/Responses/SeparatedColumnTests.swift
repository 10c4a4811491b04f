import Survey
import TestSupport
import Testing

@testable import Ingest

struct SeparatedColumnTests {
  @Test(arguments: [
    (";", "a;c", [0, 2]), (";", "c; a ;c", [0, 2]), ("; ", "a; b", [0, 1]), ("::", "b::c", [1, 2]),
    (" ", "a b", [0, 1]), ("\n", "a\nb", [0, 1]), (";", "b", [1]), ("ab", "a", [0]),
  ])
  func `a cell is cut at the separator, blanks aside`(
    separator: String, cell: String, chosen: [Int]
  ) throws {
    let question = Question.separated("q", ["a", "b", "c"], by: separator)
    #expect(
      try ResponseDraft([question]).read("q,z\n\"\(cell)\",\n")[question.id].given
        == [.options(chosen)])
  }

  @Test(arguments: [
    ("a;", ""), (";a", ""), ("a;;b", ""), ("a,b", "a,b"), ("a;n/a", "n/a"), ("A", "A"), ("  ", ""),
  ])
  func `a part that is no option is a fault`(cell: String, part: String) throws {
    let question = Question.separated("q", ["a", "b"], by: ";", missing: ["", "n/a"])
    let found = try ResponseDraft([question]).faults("q,z\n\"\(cell)\",\n")
    #expect(
      found.map(\.message) == ["the answer is '\(part)' which is none of the options of 'q'"])
  }

  @Test func `only a whole cell is missing`() throws {
    let question = Question.separated("q", ["a"], by: "/", missing: ["", "n/a"])
    #expect(
      try ResponseDraft([question]).read("q,z\nn/a,\n,\na,\n")[question.id].given
        == [.missing, .missing, .options([0])])
  }

  @Test func `more kinds of cell than are kept are read all the same`() throws {
    let values = (0..<17).map { "v\($0)" }
    let question = Question.separated("q", values, by: ";")
    let sets = (1..<70_000).map { number in values.indices.filter { number >> $0 & 1 == 1 } }
    let rows = (sets + [sets[0]]).map { set in
      set.map { values[$0] }.joined(separator: ";") + ",\n"
    }
    let given = try ResponseDraft([question]).read("q,z\n" + rows.joined())[question.id].given
    #expect(given == (sets + [sets[0]]).map { .options($0) })
  }
}
