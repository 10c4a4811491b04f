import Survey
import TestSupport
import Testing

@testable import Ingest

struct JiscExportTests {
  /// Every shape that a coded export has; the last respondent answered nothing.
  private static let coded = """
    "URN","Q1","Q2_1","Q2_2","Q2_3","Q2_3_a","Q3","Q3_a","Q4","Q4_1_a_1","Q4_1_b_1","Q4_2_a_1",\
    "Q4_2_b_1","Q5","Q5_1_a","Q5_2_a","Q6","Q6_1_a","Q6_1_b","Q7","Q7_1_a_1","Q7_1_a_2","Q8_1",\
    "Q8_2","CompletionDate"
    "638-1","2","1","0","1",,"3","planted-name@example.org",,"1","0","0","0",,"4","5",,"1",,,"1",\
    "0","2","1","2031-02-03"
    "638-2","1","0","1","0",,"1",,,"0","1","1","1",,"5","5",,,"1",,"0","1","1","2","2031-02-03"
    "638-3",,"0","0","0",,,,,"0","0","0","0",,,,,,,,"0","0",,,"2031-02-03"

    """

  /// With the questions' words in place of their names.
  static let worded = """
    Unique Response Number,7. Where do you work?,7.a. If other: please specify,"8. Rate\u{A0}the\
     <b>pay</b>",8.1. Basic,8.2. Extra,9. What is your e-mail address?,Completion date
    1,Leeds,a hall,,Good,Bad,planted-name@example.org,2031-02-03

    """

  private static let boxes = ColumnLayout.columns(
    ["Q2_1", "Q2_2", "Q2_3"], chosen: ["1"], notChosen: ["0"])

  private func column(_ name: String) throws -> ExportColumn {
    try #require(try JiscExport().columns(Self.coded).first { $0.name == name })
  }

  @Test func `a coded export is known by its names, with their number`() throws {
    #expect(
      JiscExport().recognise(try ExportHead(Self.coded))
        == "the first column is 'URN', and 23 of 25 are named like 'Q4' or 'Q4_2'")
  }

  @Test func `an export with the questions' words is known by its first column`() throws {
    let head = try ExportHead("Unique Response Number,1. Where do you work?\n1,Leeds\n")
    #expect(JiscExport().recognise(head) == "the first column is 'Unique Response Number'")
  }

  @Test(arguments: ["URN,Name,Q1\n", "Q1,Q2,URN\n", "id,Q1,Q2\n", "URN\n"])
  func `other files with such a name aren't`(text: String) throws {
    #expect(JiscExport().recognise(try ExportHead(text)) == nil)
  }

  @Test(arguments: [
    ("Q1", nil, nil), ("Q2_2", "Q2", "2"), ("Q3", nil, nil), ("Q4_1_b_1", "Q4_1", "b"),
    ("Q5_2_a", "Q5", "2"), ("Q6_1_b", "Q6_1", "b"), ("Q7_1_a_2", "Q7_1_a", "2"),
    ("Q8_2", "Q8", "2"),
  ])
  func `options, rows and ranks are parts of their question`(
    name: String, block: String?, part: String?
  ) throws {
    let column = try column(name)
    #expect(column.block == block)
    #expect(column.part == part)
    #expect(column.role == .answer)
  }

  @Test(arguments: [
    ("URN", ExportColumn.Role.responseID), ("CompletionDate", .administration), ("Q4", .stem),
    ("Q5", .stem), ("Q6", .stem), ("Q7", .stem), ("Q3_a", .writtenIn),
  ])
  func `what is no answer to a question has its own role`(
    name: String, role: ExportColumn.Role
  ) throws {
    #expect(try column(name).role == role)
  }

  @Test func `a question with parts that holds answers is no stem`() throws {
    #expect(try JiscExport().columns("URN,Q4,Q4_1\n1,2,1\n")[1].role == .answer)
  }

  @Test func `a question that hangs on another and is answered by number is a question`() throws {
    #expect(try JiscExport().columns("URN,Q4,Q4_a\n1,2,1\n")[2].role == .answer)
  }

  @Test func `headings in words keep their number as a name and lose it as a text`() throws {
    let columns = try JiscExport().columns(Self.worded)
    #expect(columns[1].name == "7. Where do you work?")
    #expect(columns[1].text == "Where do you work?")
    #expect(columns[2].role == .writtenIn)
    #expect(columns[3].text == "Rate the pay")
    #expect(columns[3].role == .stem)
    #expect(columns[4...5].map(\.block) == ["Q8", "Q8"])
    #expect(columns[6].role == .personal(.email))
    #expect(columns[7].role == .administration)
  }

  @Test func `who answered nothing has zeros, is unanswered, and is left out`() throws {
    let question = Question.reading(
      "q", .multiple(.of(["1", "2", "3"])), Self.boxes, cells: CellRules(noneIsUnanswered: true))
    var draft = ExportFixture(format: .jisc, questions: [question])
    #expect(
      try draft.read(Self.coded).responses[question.id].given
        == [.options([0, 2]), .options([1]), .missing])
    draft.rules = JiscExport().rowRules(JiscExport().header(try ExportHead(Self.coded)))
    let read = try draft.read(Self.coded)
    #expect(read.responses.respondentCount == 2)
    #expect(read.leftOut == [1])
  }

  @Test func `a block of 1 and nothing is read beside blocks of 1 and 0`() throws {
    let question = Question.reading(
      "q", .multiple(.of(["a", "b"])),
      .columns(["Q6_1_a", "Q6_1_b"], chosen: ["1"], notChosen: [""]), missing: [],
      cells: CellRules(noneIsUnanswered: true))
    let read = try ExportFixture(format: .jisc, questions: [question]).read(Self.coded)
    #expect(read.responses[question.id].given == [.options([0]), .options([1]), .missing])
    #expect(read.warnings == [])
  }

  @Test func `a ranking has a column an item, which holds its rank`() throws {
    let items = OptionList.of(["1", "2"])
    let question = Question.reading("q", .ranking(items), .rankColumns(["Q8_1", "Q8_2"]))
    let read = try ExportFixture(format: .jisc, questions: [question]).read(Self.coded)
    #expect(read.responses[question.id].given == [.options([1, 0]), .options([0, 1]), .missing])
  }

  @Test func `a value without a label stays to be seen`() throws {
    let question = Question.reading("q", .single(.of(["1", "2"])), .column("Q3"))
    let faults = try ExportFixture(format: .jisc, questions: [question]).faults(Self.coded)
    #expect(faults.map(\.message) == ["the answer is '3' which is none of the options of 'q'"])
  }
}
