import Survey
import Testing

@testable import Ingest

struct CodedPassageFileTests {
  private static let dedoose =
    "Media Title,Excerpt Creator,Code: Pay Applied\nA,ann,True\nA,bob,True\nB,ann,True\n"

  @Test func `passages are of the respondents that their documents are named after`() throws {
    let read = try CodedStudy().read()
    let found = read.evidence.excerpts
    #expect(read.evidence.responses.respondentCount == 3)
    #expect(found.map(\.respondent) == [0, 0, 0, 1])
    #expect(found.map(\.theme) == ["Pay", "Time", "Pay", "Pay"])
    #expect(found.map(\.passage) == ["coding/1", "coding/1", "coding/2", "coding/3"])
    #expect(found.allSatisfy { $0.coder.isEmpty })
    #expect(read.warnings.isEmpty)
  }

  @Test func `a document that is nobody's is a fault that lists it, and nothing is guessed`() throws
  {
    var study = CodedStudy()
    study.interviews = "document\na\nB \n"
    let found = try study.faults()
    #expect(
      found.map(\.message) == [
        "2 documents of the passages aren't in the file of responses: 'A', 'B'"
      ])
    #expect(found.map(\.position) == [FilePosition(line: 2, column: 1)])
    #expect(found.first?.remedy?.contains("document,respondent") == true)
  }

  @Test func `a file of cases says whose each document is, and several may be one person's`() throws
  {
    var study = CodedStudy()
    study.sources = "{file: coded.csv, format: taguette, cases: cases.csv}"
    study.interviews = "document\nAnn\nBob\n"
    study.cases = "document,respondent\nA,Bob\nB,Bob\nC,Ann\n"
    let read = try study.read()
    #expect(read.evidence.excerpts.map(\.respondent) == [1, 1, 1, 1])
    #expect(
      read.evidence.inputs.map(\.name) == ["interviews.csv", "coded.csv", "cases.csv"])
  }

  @Test func `a document that the cases leave to nobody isn't counted, and that is told`() throws {
    var study = CodedStudy()
    study.sources = "{file: coded.csv, format: taguette, cases: cases.csv}"
    study.cases = "document,respondent\nA,\nB,C\n"
    let read = try study.read()
    #expect(read.evidence.excerpts.map(\.respondent) == [2])
    #expect(
      read.warnings.map(\.message) == [
        "2 passages of documents that have no respondent in the file of cases aren't counted"
      ])
  }

  @Test(arguments: [
    (
      "document,respondent\nA,A\n",
      ["1 document of the passages isn't in the file 'cases.csv': 'B'"]
    ),
    ("document,respondent\nA,A\nB,D\n", ["the respondent 'D' isn't in the file of responses"]),
    ("document,respondent\nA,A\nA,B\nB,B\n", ["the document 'A' stands on line 2 too"]),
    ("document,respondent\nA,A\n,B\nB,B\n", ["the row names no document"]),
    ("document,who\nA,A\n", ["there is no column 'respondent' in the header"]),
  ])
  func `bad cases are told`(cases: String, messages: [String]) throws {
    var study = CodedStudy()
    study.sources = "{file: coded.csv, format: taguette, cases: cases.csv}"
    study.cases = cases
    #expect(try study.faults().map(\.message) == messages)
  }

  @Test func `a theme that no code frame has is told once, with the nearest`() throws {
    var study = CodedStudy()
    study.coded = "id,document,tag,content\n1,A,Pays,x\n2,B,Pays,x\n3,B,Leave,x\n"
    let found = try study.faults()
    #expect(
      found.map(\.message) == [
        "the theme 'Pays' isn't in the code frame code-frame.csv, on 2 passages",
        "the theme 'Leave' isn't in the code frame code-frame.csv",
      ])
    #expect(found.map(\.remedy) == ["did you mean 'Pay'?", "add it to the code frame"])
    #expect(found.map { $0.position?.line } == [2, 4])
  }

  @Test func `several coders are a fault until the study file says whose passages count`() throws {
    var study = CodedStudy()
    study.coded = Self.dedoose
    study.sources = "{file: coded.csv, format: dedoose}"
    let found = try study.faults()
    #expect(
      found.map(\.message) == [
        "2 coders coded this file, ann, bob; a passage that several of them coded would count several"
          + " times"
      ])
    #expect(
      found.map(\.remedy) == [
        "name one of them under 'coder' of the source, or say 'coder: any'"
      ])
  }

  @Test(arguments: [
    ("ann", 2, ["1 passage of other coders, or of nobody who is named, isn't counted"]),
    ("any", 3, []),
  ])
  func `a coder's passages alone are counted, or everybody's`(
    coder: String, passages: Int, warnings: [String]
  ) throws {
    var study = CodedStudy()
    study.coded = Self.dedoose
    study.sources = "{file: coded.csv, format: dedoose, coder: \(coder)}"
    let read = try study.read()
    #expect(read.evidence.excerpts.count == passages)
    #expect(read.warnings.map(\.message) == warnings)
  }

  @Test(arguments: [
    ("an", dedoose, "did you mean 'ann'?"), ("carla", dedoose, "the coders are: ann, bob"),
    (
      "ann", "Media Title,Code: Pay Applied\nA,True\n",
      "remove 'coder': the file doesn't say who coded"
    ),
  ])
  func `a coder who coded nothing is a fault`(coder: String, coded: String, remedy: String) throws {
    var study = CodedStudy()
    study.coded = coded
    study.sources = "{file: coded.csv, format: dedoose, coder: \(coder)}"
    let found = try study.faults()
    #expect(found.map(\.message) == ["no passage is of the coder '\(coder)'"])
    #expect(found.map(\.remedy) == [remedy])
  }

  @Test(arguments: [
    ("files", "Pay", "the plan shows mentions, and the matrix counts files"),
    (
      "references", "Time",
      "the mentions of 'Work' and of what stands below it can't be told from a matrix: one reference"
        + " may stand under several of them"
    ),
  ])
  func `a matrix shows no mentions that it can't tell`(
    cells: String, other: String, message: String
  ) throws {
    var study = CodedStudy()
    study.coded = ",Pay,Time\nA,2,1\nB,1,0\n"
    study.sources = "{file: coded.csv, format: nvivo, cells: \(cells)}"
    #expect(try study.faults().map(\.message) == [message])
    study.show = "respondents, percent"
    #expect(try study.faults().isEmpty)
  }

  @Test func `documents can't be found where no column names the respondents`() throws {
    var study = CodedStudy()
    study.respondent = ""
    #expect(
      try study.faults().map(\.message) == [
        "the passages are of documents, but no column of the responses names the respondents"
      ])
  }

  @Test func `a file without a passage leaves nothing to count`() throws {
    var study = CodedStudy()
    study.coded = "id,document,tag,content\n"
    #expect(
      try study.faults().map(\.message) == [
        "there is no passage below the header, so no theme can be counted"
      ])
  }
}
