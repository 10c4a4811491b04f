import Survey
import TestSupport
import Testing

@testable import Ingest

struct REDCapExportTests {
  /// Person 1 has a row for a repeating form, person 2 opened nothing, person 3 didn't finish.
  static let raw = """
    record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,\
    redcap_survey_identifier,intake_timestamp,dob,e_mail,first_name,role,kit___0,kit____1,kit___a,\
    pay,intake_complete,visit_timestamp,visit_complete
    1,first_arm_1,,,planted-name@example.org,2031-02-03 04:05:06,1990-01-02,\
    planted-name@example.org,Planted,2,0,1,1,3.5,2,[not completed],0
    1,first_arm_1,visits,1,,,,,,,0,0,0,,,2031-02-04,2
    1,second_arm_1,,,,,,,,,0,0,0,,0,,2
    2,first_arm_1,,,,,,,,,0,0,0,,0,,0
    3,first_arm_1,,,,,,,,1,1,0,0,,0,,0

    """

  private static let layout = REDCapExport()

  private static func column(_ name: String) throws -> ExportColumn {
    try #require(try layout.columns(raw).first { $0.name == name })
  }

  @Test func `a raw export is known by how its fields are named`() throws {
    #expect(
      Self.layout.recognise(try ExportHead(Self.raw))
        == "all 17 columns are named as REDCap names fields: 3 like 'field___1', 2 like"
        + " 'form_complete', 4 like 'redcap_…'")
  }

  @Test(arguments: [
    "id,role,pay\n", "Q1,q2___1\n", "record_id,Role,kit___1\n", "a__b,c_complete\n",
    "_id,kit___1\n", "record_id,_complete\n",
    "id,course_complete\n1,0\n2,1\n", "id,course_complete,role\n1,2,a\n",
  ])
  func `other files aren't`(text: String) throws {
    #expect(Self.layout.recognise(try ExportHead(text)) == nil)
  }

  @Test func `a form's state alone makes an export known where no other column can be it`() throws {
    #expect(Self.layout.recognise(try ExportHead("record_id,role,a_complete\n1,3,2\n")) != nil)
  }

  @Test(arguments: [
    ("kit___0", "0"), ("kit____1", "-1"), ("kit___a", "a"),
  ])
  func `boxes are parts of their field, by the value that the dictionary has`(
    name: String, option: String
  ) throws {
    let column = try Self.column(name)
    #expect(column.block == "kit")
    #expect(column.part == option)
    #expect(column.role == .answer)
  }

  @Test(arguments: [
    ("record_id", ExportColumn.Role.responseID), ("redcap_event_name", .administration),
    ("redcap_repeat_instrument", .administration), ("redcap_repeat_instance", .administration),
    ("redcap_survey_identifier", .personal(.identifier)), ("intake_timestamp", .administration),
    ("intake_complete", .administration), ("visit_timestamp", .administration),
    ("dob", .personal(.birthDate)), ("e_mail", .personal(.email)),
    ("first_name", .personal(.name)), ("role", .answer), ("pay", .answer),
  ])
  func `a column's role follows from its name`(name: String, role: ExportColumn.Role) throws {
    #expect(try Self.column(name).role == role)
  }

  @Test func `rows that are no persons are left out and counted, and unfinished ones are not`()
    throws
  {
    let question = Question.reading("role", .single(.of(["1", "2"])), .column("role"))
    let rules = Self.layout.rowRules(Self.layout.header(try ExportHead(Self.raw)))
    let draft = ExportFixture(
      format: .redcap, questions: [question], rules: rules, respondent: "record_id")
    let read = try draft.read(Self.raw)
    #expect(
      rules.map(\.reason) == [
        "rows of repeating forms, which are no persons", "further rows of the same person",
      ])
    #expect(read.leftOut == [1, 1])
    #expect(read.responses[question.id].given == [.option(1), .missing, .option(0)])
    #expect(read.input.rows == 5)
  }

  @Test func `answers on a form that wasn't marked as complete count`() throws {
    let text = "record_id,role,intake_complete\n1,1,2\n2,1,0\n3,2,1\n"
    let rules = Self.layout.rowRules(Self.layout.header(try ExportHead(text)))
    #expect(rules.isEmpty)
    let question = Question.reading("role", .single(.of(["1", "2"])), .column("role"))
    let read = try ExportFixture(format: .redcap, questions: [question], rules: rules).read(text)
    #expect(
      read.responses[question.id].given == [.option(0), .option(0), .option(1)])
  }

  @Test func `boxes of a form that nobody opened are no answer`() throws {
    let names = ["kit___0", "kit____1", "kit___a"]
    let question = Question.reading(
      "kit", .multiple(.of(["0", "-1", "a"])),
      .columns(names, chosen: ["1"], notChosen: ["0"]), cells: CellRules(noneIsUnanswered: true))
    let read = try ExportFixture(format: .redcap, questions: [question]).read(Self.raw)
    #expect(
      read.responses[question.id].given
        == [.options([1, 2]), .missing, .missing, .missing, .options([0])])
  }

  @Test func `a question that reads a personal column is refused without showing what is in it`()
    throws
  {
    let question = Question.reading("mail", .single(.of(["x"])), .column("e_mail"))
    let faults = try ExportFixture(format: .redcap, questions: [question]).faults(Self.raw)
    #expect(
      faults.first?.message
        == "the question 'mail' reads the column 'e_mail', which is personal (e-mail address)")
  }

  @Test(arguments: [
    ("role", "role", nil), ("kit___12", "kit", "12"), ("kit____3", "kit", "-3"),
    ("a_b_2___x_y", "a_b_2", "x_y"),
  ])
  func `a name is taken apart`(name: String, field: String, option: String?) throws {
    let parsed = try #require(REDCapName(name))
    #expect(parsed.field == field)
    #expect(parsed.option == option)
  }

  @Test(arguments: ["", "1a", "Role", "a__b", "kit___", "kit_____1", "a b", "_id"])
  func `what REDCap doesn't allow is no name of a field`(name: String) {
    #expect(REDCapName(name) == nil)
  }
}
