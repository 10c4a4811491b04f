import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct REFIProjectTests {
  private typealias Draft = REFIDraft

  @Test func `a passage has the themes of its codings, each once, and no words or names`() throws {
    let draft = Draft(
      codes: Draft.codes("pay", "hours"),
      sources: Draft.text(
        "s1", "Interview 1",
        Draft.selection(
          "a1", 3..<9, Draft.coding("C1") + Draft.coding("{c2}") + Draft.coding("c1")),
        Draft.selection("a2", 10..<12, "")))
    let outcome = try REFIOutcome(draft.xml)
    let passage = CodedExport.Passage(
      id: "A1", document: "Interview 1", themes: ["pay", "hours"], coder: "coder 1", line: 13,
      span: 3..<9)
    #expect(outcome.passages == [passage])
    let told = String(describing: outcome.export)
    #expect(!told.contains("their own words"))
    #expect(!told.contains("Ann Example"))
    #expect(outcome.export?.account.contains("1 selection without a code: not counted") == true)
  }

  @Test func `coders of one passage are told apart by number`() throws {
    let draft = Draft(
      codes: Draft.codes("pay", "hours"),
      sources: Draft.text(
        "s1", "I",
        Draft.selection(
          "a1", 0..<1,
          Draft.coding("c1", by: "U2") + Draft.coding("c2", by: "u9")
            + Draft.coding("c2", by: "u2") + Draft.coding("c2", by: ""))))
    let outcome = try REFIOutcome(draft.xml)
    #expect(outcome.lines == ["A1 I coder 2: pay, hours", "A1 I coder 3: hours", "A1 I : hours"])
    let account = outcome.export?.account ?? []
    #expect(account.contains("1 coder who isn't among the project's users"))
    #expect(account.contains("1 coding that doesn't say who coded"))
    #expect(
      account.contains(
        "1 passage with a code, 2 mentions: a passage counts once for each of its themes"))
  }

  @Test func `levels and paths in names come to the same themes`() throws {
    let definition = "<Description>paid\n <!-- no --> work </Description>"
    let draft = Draft(
      codes: #"<Code guid="c1" name="Work">\#(definition)<Code guid="c2" name="pay">"#
        + #"<Code guid="c3" name="fair"/></Code></Code><Code guid="c4" name="Home::rooms::bath"/>"#
        + #"<Code guid="c5" name="Home"/><Code guid="c6" name="::"/>"#)
    let export = try #require(try REFIOutcome(draft.xml).export)
    let outline = export.themes.map { "\($0.id) < \($0.parent ?? "-"): \($0.label)" }
    #expect(
      outline == [
        "Work < -: Work", "Work::pay < Work: pay", "Work::pay::fair < Work::pay: fair",
        "Home::rooms < Home: rooms", "Home::rooms::bath < Home::rooms: bath", "Home < -: Home",
        ":: < -: ::",
      ])
    #expect(export.themes[0].definition == "paid\n  work")
    #expect(
      export.account[1]
        == "6 codes, 4 below another: 'A::B' is B below A; 1 more named only as a part of such a path"
    )
  }

  @Test func `codings of whole sources, cases and notes are told and not counted`() throws {
    let draft = Draft(
      codes: Draft.codes("pay"),
      sources: Draft.text("s1", "I", Draft.coding("c1"), Draft.coding("c1")),
      cases: #"<Case name="A"><CodeRef targetGUID="c1"/><VariableValue/></Case>"#,
      rest: "<Notes><Note guid=\"n1\">" + Draft.selection("a9", 0..<1, Draft.coding("c1"))
        + "</Note></Notes><Sets><Set guid=\"t\" name=\"x\"/></Sets>")
    let outcome = try REFIOutcome(draft.xml)
    #expect(outcome.passages == [])
    for line in [
      "2 codings of a whole source: not counted as mention",
      "1 coding of a whole case: not counted as mention",
      "1 coding in notes: not counted as mention", "1 value of a case's variables: not read",
      "1 set of codes or sources: not used",
    ] {
      #expect(outcome.export?.account.contains(line) == true, "\(line)")
    }
  }

  @Test func `a PDF's selection and its text's are one passage, and a place marked twice is one`()
    throws
  {
    let pdf =
      #"<PDFSource guid="s1" name="P.pdf"><PDFSelection guid="A1" page="0" firstX="1">"#
      + Draft.coding("c1")
      + #"</PDFSelection><Representation guid="r1">"#
      + Draft.selection("a1", 4..<8, Draft.coding("c1"))
      + Draft.selection("a2", 4..<8, Draft.coding("c2"))
      + "</Representation></PDFSource>"
    let other = Draft.text("s2", "T", Draft.selection("a3", 4..<8, Draft.coding("c2")))
    let outcome = try REFIOutcome(
      Draft(codes: Draft.codes("pay", "hours"), sources: pdf + other).xml)
    #expect(outcome.lines == ["A1 P.pdf coder 1: pay, hours", "A3 T coder 1: hours"])
    #expect(outcome.passages.map(\.span) == [4..<8, 4..<8])
    let account = outcome.export?.account ?? []
    #expect(
      account.contains(
        "1 selection twice in the file, as PDF or recording and as its text: counted once"))
    #expect(
      account.contains(
        "1 selection of exactly the same place as an earlier one: counted as one passage"))
  }

  @Test func `a PDF's selection that may go on from another page is counted, and told`() throws {
    let made = #"creationDateTime="2020-01-01T00:00:00Z" name="a sentence""#
    let selections = [("a1", 0, made), ("a2", 1, made), ("a3", 1, #"name="another""#)].map {
      #"<PDFSelection guid="\#($0)" page="\#($1)" \#($2)>"# + Draft.coding("c1")
        + "</PDFSelection>"
    }
    let outcome = try REFIOutcome(
      Draft(
        codes: Draft.codes("pay"),
        sources: #"<PDFSource guid="s" name="P">"# + selections.joined() + "</PDFSource>"
      ).xml)
    #expect(outcome.passages.map(\.id) == ["A1", "A2", "A3"])
    #expect(
      outcome.export?.account.contains(
        "1 selection that may go on from an earlier page of a PDF: counted as a passage of its own")
        == true)
  }

  @Test func `a selection under one GUID in a recording and its text is the first one's`() throws {
    let coded = Draft.selection("a1", 0..<4, Draft.coding("c1"))
    let video =
      #"<VideoSource guid="v" name="Film"><Transcript guid="t">"# + coded
      + "</Transcript></VideoSource>"
    let outcome = try REFIOutcome(
      Draft(codes: Draft.codes("pay"), sources: video + Draft.text("s", "Text", coded)).xml)
    #expect(outcome.lines == ["A1 Film coder 1: pay"])
    #expect(
      outcome.export?.account.contains(
        "1 passage under one GUID in several sources: counted for the first") == true)
  }

  @Test func `the archive may name its project in any case, and macOS may add files`() throws {
    let xml = Data(Draft(codes: Draft.codes("pay")).xml.utf8)
    let outcome = try REFIOutcome([
      ("__MACOSX/._project.qde", Data("x".utf8)), ("Sources/s1.txt", Data()),
      ("A/PROJECT.QDE", xml),
    ])
    #expect(outcome.errors == [])
    #expect(outcome.export?.themes.map(\.id) == ["pay"])
    #expect(outcome.export?.account.first == "a REFI-QDA project, written by A Tool 1.0")
  }

  @Test func `an archive is recognised by its project`() throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "p.zip")
    try ZipFile.write([("Project.qde", Data())], to: file)
    var archive = try ZipArchive(path: file.path, displayPath: "p.zip")
    #expect(REFIProject.recognise(archive) == "a zip archive with 'Project.qde' in it")
    try ZipFile.write([("xl/workbook.xml", Data())], to: file)
    archive = try ZipArchive(path: file.path, displayPath: "p.zip")
    #expect(REFIProject.recognise(archive) == nil)
  }
}
