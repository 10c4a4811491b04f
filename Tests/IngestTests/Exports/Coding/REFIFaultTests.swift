import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct REFIFaultTests {
  /// A project with one part that is wrong, marked where the message must point.
  struct Bad: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let draft: REFIDraft
    let message: String

    init(_ what: String, _ message: String, _ change: (inout REFIDraft) -> Void) {
      testDescription = what
      self.message = message
      var draft = REFIDraft(codes: REFIDraft.codes("pay", "hours"))
      change(&draft)
      self.draft = draft
    }

    static let all = [
      Bad(
        "a code that isn't there",
        "this refers to the code 'C9', which isn't in the project"
      ) {
        $0.sources = REFIDraft.text(
          "s1", "I", #"<PlainTextSelection guid="a"><Coding>1️⃣<CodeRef targetGUID="c9"/></Coding>"#,
          "</PlainTextSelection>")
      },
      Bad(
        "a source that isn't there", "this refers to the source 'S9', which isn't in the project"
      ) { $0.cases = #"<Case name="A">1️⃣<SourceRef targetGUID="s9"/></Case>"# },
      Bad(
        "a selection that isn't there",
        "this refers to the selection 'A9', which isn't in the project"
      ) { $0.cases = #"<Case name="A">1️⃣<SelectionRef targetGUID="a9"/></Case>"# },
      Bad("a coding of nothing", "a coding doesn't say which code it gives") {
        $0.sources = REFIDraft.text("s1", "I", "<Coding>1️⃣<CodeRef/></Coding>")
      },
      Bad("a code twice", "the code's GUID is also that of the code on line 5") {
        $0.codes += #"1️⃣<Code guid="C2" name="third"/>"#
        $0.codes = $0.codes.replacing("\n", with: " ")
      },
      Bad("two codes of one name", "the code 'pay' has the same name as the one on line 5") {
        $0.codes += #" 1️⃣<Code guid="c3" name="pay"/>"#
      },
      Bad("a code without a name", "a code has no name") { $0.codes += #"1️⃣<Code guid="c3"/>"# },
      Bad("a code without a GUID", "a code has no GUID") { $0.codes += #"1️⃣<Code name="x"/>"# },
      Bad("a source without a GUID", "a source has no GUID") {
        $0.sources = #"1️⃣<TextSource name="x"/>"#
      },
      Bad("two sources of one GUID", "the source's GUID is also that of the source on line 12") {
        $0.sources =
          #"<TextSource guid="s" name="x"/>"# + "\n" + #"1️⃣<PDFSource guid="S" name="y"/>"#
      },
      Bad("an unknown source", "'OddSource' is no kind of source that REFI-QDA 1.0 knows") {
        $0.sources = #"1️⃣<OddSource guid="s" name="x"/>"#
      },
      Bad("a selection without a GUID", "a selection has no GUID") {
        $0.sources = REFIDraft.text("s1", "I", "1️⃣<PlainTextSelection/>")
      },
      Bad("a selection backwards", "the selection goes from position '9' to '3'") {
        $0.sources = REFIDraft.text(
          "s1", "I", #"1️⃣<PlainTextSelection guid="a" startPosition="9" endPosition="3"/>"#)
      },
      Bad("a position in words", "the selection goes from position 'one' to '3'") {
        $0.sources = REFIDraft.text(
          "s1", "I", #"1️⃣<PlainTextSelection guid="a" startPosition="one" endPosition="3"/>"#)
      },
      Bad("a case without a name", "a case has no name") { $0.cases = "1️⃣<Case/>" },
      Bad(
        "a case that refers to nothing",
        "a case has a 'SourceRef' that doesn't say what it refers to"
      ) { $0.cases = #"<Case name="A">1️⃣<SourceRef/></Case>"# },
    ]
  }

  @Test(arguments: Bad.all)
  func `a fault is told in plain words where it stands`(bad: Bad) throws {
    let input = MarkedText(bad.draft.xml)
    let error = try #require(try REFIOutcome(input.text).errors.first)
    let place = try #require(input.places["1️⃣"])
    #expect(error.message == bad.message)
    #expect(error.position == FilePosition(line: place.line, column: place.column))
    #expect(error.path == "p.qdpx/project.qde")
    #expect(error.remedy != nil)
    #expect(error.sourceLine == nil)
  }

  @Test func `all faults are told at once, in the order of the file`() throws {
    var draft = REFIDraft(codes: "<Code/>")
    draft.cases = "<Case/>"
    draft.sources = REFIDraft.text("s1", "I", REFIDraft.coding("c1"), REFIDraft.coding("c2"))
    let errors = try REFIOutcome(draft.xml).errors
    #expect(errors.count == 4)
    #expect(errors.compactMap(\.position) == errors.compactMap(\.position).sorted())
  }

  @Test func `a hundred faults are told and the rest counted`() throws {
    var draft = REFIDraft()
    draft.sources = REFIDraft.text("s1", "I", (0..<103).map { _ in REFIDraft.coding("c") }.joined())
    let errors = try REFIOutcome(draft.xml).errors
    #expect(errors.count == 101)
    #expect(errors.last?.message == "and 3 more faults")
  }

  @Test(arguments: [
    (
      #"<Project xmlns="urn:QDA-XML:project:2.0"/>"#,
      "the XML document is a 'Project' of 'urn:QDA-XML:project:2.0', where a 'Project' of"
        + " 'urn:QDA-XML:project:1.0' belongs"
    ),
    (
      "<html/>",
      "the XML document is a 'html' of '', where a 'Project' of 'urn:QDA-XML:project:1.0' belongs"
    ),
    (
      "<Project xmlns='urn:QDA-XML:project:1.0'><Users>",
      "the XML document ends before it is complete"
    ),
  ])
  func `another kind of XML, or half of it, is an error`(xml: String, message: String) throws {
    let errors = try REFIOutcome(xml).errors
    #expect(errors.map(\.message) == [message])
    #expect(errors.first?.position?.line == 1)
  }

  @Test func `elements of other namespaces are passed over`() throws {
    var draft = REFIDraft(codes: REFIDraft.codes("pay"))
    draft.rest = "<x:Sets xmlns:x='u:x'><x:Set/></x:Sets>"
    draft.codes += "<x:Code xmlns:x='u:x'/>"
    let outcome = try REFIOutcome(draft.xml)
    #expect(outcome.export?.themes.count == 1)
    #expect(outcome.export?.account.contains { $0.contains("set of codes") } == false)
  }

  @Test func `an archive without a project, or with two, is an error`() throws {
    let none = try REFIOutcome([("codebook.qdc", Data())]).errors
    #expect(none.map(\.message) == ["there is no project (.qde) in the archive"])
    let xml = Data(REFIDraft().xml.utf8)
    let two = try REFIOutcome([("a.qde", xml), ("b/b.QDE", xml)]).errors
    #expect(
      two.map(\.message) == ["there are 2 projects in the archive: 'a.qde', 'b/b.QDE'"])
    #expect(two.first?.path == "p.qdpx")
  }

  @Test func `a file that isn't an archive is an error that says so`() throws {
    let folder = try ScratchFolder()
    try folder.write(REFIDraft().xml, to: "p.qde")
    let errors = REFIOutcome(path: folder.url.appending(path: "p.qde").path).errors
    #expect(errors.map(\.message) == ["this isn't a zip archive"])
  }
}
