import Survey
import TestSupport
import Testing

@testable import Ingest

struct LimeSurveyExportTests {
  private static let layout = LimeSurveyExport()

  static let codes = """
    "id","submitdate","lastpage","startlanguage","seed","ipaddr","token","attribute_1","role",\
    "role[other]","kit[SQ001]","kit[SQ001comment]","kit[SQ002]","kit[other]","pay[SQ001][1]",\
    "pay[SQ001][2]","rank[1]","rank[2]","me[SQ001]","me[SQ002]","interviewtime","groupTime12"
    "1","2031-02-03","4","en","99","192.0.2.7","planted","ward 9","A1","","Y","mine","","a cart",\
    "'=5","3","b","a","planted-name@example.org","Planted","7.5","1"
    "2","","2","en","98","","","","-oth-","planted words","","","","","","","","","","","",""
    "3","2031-02-03","4","en","97","","","","A2","","","","Y","","4","","a","b","","","1","2"


    """

  private static func column(_ name: String) throws -> ExportColumn {
    try #require(try layout.columns(codes).first { $0.name == name })
  }

  @Test(arguments: [
    "id,submitdate,lastpage,q1\n1,,1,2\n",
    "\u{FEFF}\"Response ID\",\"Date submitted\",\"Seed\",\"Age?\"\n\"1\",\"\",\"2\",\"3\"\n",
    "id. Response ID,submitdate. Date submitted,seed. Seed,q1. Age?\n1,,1,2\n",
    "Antwort ID,Datum Abgeschickt,Letzte Seite,Alter?\n1,,1,2\n",
    ",q1[SQ001]._.Kit? [Own],q1[SQ002]._.Kit? [Lent],q2._.Age?\n0,Y,N,3\n",
  ])
  func `an export is known by its administrative columns or its codes in brackets`(
    text: String
  ) throws {
    #expect(Self.layout.recognise(try ExportHead(text)) != nil)
  }

  @Test(arguments: [
    "id,submitdate,q1\n1,,2\n", "Timestamp,Rate [pay],Rate [leave]\n", "q1[SQ001],q1[SQ002]\n",
    "id,seed,name\n", "q1[SQ001]. Kit? [Own],\"Rate, please [pay]\"\n",
  ])
  func `other files aren't`(text: String) throws {
    #expect(Self.layout.recognise(try ExportHead(text)) == nil)
  }

  @Test(arguments: [
    ("role", nil, nil, ExportColumn.Role.answer), ("role[other]", "role", "other", .writtenIn),
    ("kit[SQ001]", "kit", "SQ001", .answer),
    ("kit[SQ001comment]", nil, "SQ001comment", .writtenIn),
    ("kit[other]", "kit", "other", .writtenIn),
    ("pay[SQ001][1]", "pay (scale 1)", "SQ001", .answer),
    ("pay[SQ001][2]", "pay (scale 2)", "SQ001", .answer), ("rank[2]", "rank", "2", .answer),
    ("id", nil, nil, .responseID), ("submitdate", nil, nil, .administration),
    ("ipaddr", nil, nil, .personal(.ipAddress)), ("token", nil, nil, .personal(.identifier)),
    ("attribute_1", nil, nil, .personal(.identifier)), ("interviewtime", nil, nil, .machineMade),
    ("groupTime12", nil, nil, .machineMade),
  ])
  func `a code says which part of which question a column is`(
    name: String, block: String?, part: String?, role: ExportColumn.Role
  ) throws {
    let column = try Self.column(name)
    #expect(column.block == block)
    #expect(column.part == part)
    #expect(column.role == role)
  }

  @Test(arguments: [
    "q[SQ001]. Which kit? [Own]", "q[SQ001]._.Which kit? [Own]", "q[SQ001] Which kit? [Own]",
  ])
  func `a heading of code and words gives both`(heading: String) throws {
    let columns = try Self.layout.columns("\(heading),r. Pay? [yearly],,q[SQ002]. Which kit? []\n")
    #expect(
      columns[0]
        == ExportColumn(
          name: "q[SQ001]", text: "Which kit?", part: "Own", block: "q", role: .answer))
    #expect(columns[1] == ExportColumn(name: "r", text: "Pay? [yearly]", role: .answer))
    #expect(columns[2].name == "column 3")
    #expect(columns[2].role == .administration)
    #expect(columns[3].part == "SQ002")
  }

  @Test func `a code with a bar is one of the expression manager's, outside brackets`() throws {
    let columns = try Self.layout.columns(
      "id,submitdate,seed,kit_SQ001,kit_SQ002,kit_other,kit_SQ001comment\n1,,1,Y,,,\n")
    #expect(columns[3...6].map(\.block) == ["kit", "kit", "kit", nil])
    #expect(columns[3...6].map(\.role) == [.answer, .answer, .writtenIn, .writtenIn])
  }

  @Test func `responses that were not submitted are left out, and an empty last line is counted`()
    throws
  {
    let rules = Self.layout.rowRules(Self.layout.header(try ExportHead(Self.codes)))
    let kit = Question.reading(
      "kit", .multiple(.of(["own", "lent", "other"])),
      .columns(["kit[SQ001]", "kit[SQ002]", "kit[other]"], chosen: ["Y"], notChosen: [""]),
      missing: [], cells: CellRules(writeIns: 2, noneIsUnanswered: true))
    let first = Question.reading("first", .single(.of(["a", "b"])), .column("rank[1]"))
    let pay = Question.reading("pay", .single(.of(["=5", "4"])), .column("pay[SQ001][1]"))
    let read = try ExportFixture(
      format: .limeSurvey, questions: [kit, first, pay], rules: rules, respondent: "id"
    ).read(Self.codes)
    #expect(read.leftOut == [1])
    #expect(read.responses[kit.id].given == [.options([0, 2]), .options([1])])
    #expect(read.responses[first.id].given == [.option(1), .option(0)])
    #expect(read.responses[pay.id].given == [.option(0), .option(1)])
    #expect(read.input.rows == 3)
    #expect(read.input.blankLines == 1)
  }

  @Test func `a ranking's column holds the item of its rank, not the rank of its item`() throws {
    let items = OptionList.of(["a", "b"])
    let question = Question.reading("rank", .ranking(items), .ranks(["rank[1]", "rank[2]"]))
    let read = try ExportFixture(format: .limeSurvey, questions: [question]).read(Self.codes)
    #expect(read.responses[question.id].given == [.options([1, 0]), .missing, .options([0, 1])])
  }

  @Test(arguments: ["ipaddr", "token", "attribute_1"])
  func `a question that reads a personal column is refused without a word of it`(
    name: String
  ) throws {
    let question = Question.reading("q", .single(.of(["x"])), .column(name))
    let draft = ExportFixture(format: .limeSurvey, questions: [question])
    let faults = try draft.faults(Self.codes)
    #expect(faults.first?.message.contains("which is personal") == true)
    #expect(faults.allSatisfy { $0.sourceLine == nil && !$0.message.contains("@") })
  }

  @Test func `an e-mail address that is asked for is personal, and one that is rated isn't`() throws
  {
    let columns = try Self.layout.columns(
      """
      id,submitdate,seed,me[SQ001]. Your details [E-mail],me[SQ002]. Your details [Name],\
      use[SQ001]. What do you use? [E-mail],use[SQ002]. What do you use? [Telephone],\
      like[SQ001]. How good is it? [E-mail],mail. Your e-mail address
      1,,1,planted-name@example.org,Planted,Yes,No,Very good,planted-name@example.org

      """)
    #expect(
      columns[3...].map(\.role) == [
        .personal(.email), .personal(.name), .answer, .answer, .answer, .personal(.email),
      ])
  }
}
