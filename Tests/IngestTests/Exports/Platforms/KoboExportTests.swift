import Survey
import TestSupport
import Testing

@testable import Ingest

struct KoboExportTests {
  private static let export = """
    "start";"end";"deviceid";"username";"work/place";"work/place_other";"work/uses";\
    "work/uses/hoist";"work/uses/sheet";"work/uses/other";"gps";"_gps_latitude";"_id";"_uuid";\
    "_submission_time";"_validation_status";"_submitted_by";"_index"
    "#meta";"";"";"#respondent +name";"#loc";"";"";"";"";"";"";"";"";"";"";"";"";""
    "2025-08-20";"";"planted-device";"planted-name";"ward";"";"hoist other";"1";"0";"1";"1 2";"1";\
    "1";"u1";"2025-08-20";"";"";"1"
    "2025-08-20";"";"";"";"other";"planted";"";"";"";"";"";"";"2";"u2";"2025-08-20";"";"";"2"
    "2025-08-20";"";"";"";"ward";"";"sheet";"0";"1";"0";"";"";"3";"u3";"2025-08-20";\
    "validation_status_not_approved";"";"3"

    """

  private static func draft(_ questions: [Question] = []) -> PlatformDraft {
    PlatformDraft(layout: KoboExport(), questions: questions, delimiter: ";")
  }

  @Test func `the columns that the platform adds tell it`() throws {
    let draft = Self.draft()
    #expect(
      draft.layout.recognise(try draft.head(Self.export))
        == "'_id', '_uuid', '_submission_time', '_validation_status', '_submitted_by' are among the"
        + " columns, which KoboToolbox adds")
    #expect(draft.layout.recognise(try draft.head("a;_uuid\n1;2\n")) == nil)
  }

  @Test func `a row of tags is no response`() throws {
    #expect(try Self.draft().header(Self.export).rowCount == 2)
    let untagged = Self.export.replacing("#meta", with: "# 1")
    #expect(try Self.draft().header(untagged).rowCount == 1)
  }

  @Test func `options have columns of their own beside one with all of them`() throws {
    let header = try Self.draft().header(Self.export)
    let options = header.columns.filter { $0.block == "work/uses" && $0.role == .answer }
    #expect(options.map(\.part) == ["hoist", "sheet", "other"])
    #expect(options.map(\.text) == ["uses", "uses", "uses"])
    #expect(header.names(.stem) == ["work/uses"])
    #expect(header.names(.answer).first == "work/place")
    #expect(header.names(.writtenIn) == ["work/place_other"])
    #expect(header.names(.responseID) == ["_uuid"])
  }

  @Test func `who, with what and where are personal`() throws {
    let header = try Self.draft().header(Self.export)
    #expect(
      header.personalNames == ["deviceid", "username", "gps", "_gps_latitude", "_submitted_by"])
  }

  @Test func `labels are cut only where a column with their beginning stands`() throws {
    let header = try Self.draft().header(
      "Male/female?;Which?;Which?/Rail / bus;Which?/Car;Age;Age/years;_uuid;_submission_time\n"
        + "m;Car;0;1;x;44;u;2025-08-20\n")
    #expect(header.columns.map(\.part) == [nil, nil, "Rail / bus", "Car", nil, nil, nil, nil])
    #expect(header.columns[0].text == "Male/female?")
    #expect(header.names(.stem) == ["Which?"])
  }

  @Test func `blank options are no answer, and both ways to read a question agree`() throws {
    let ticked = Question.ticked("work/uses", ["hoist", "sheet", "other"])
    let joined = Question(
      id: Question.ID("joined"), text: "?", kind: .multiple(.of(["hoist", "sheet", "other"])),
      layout: .separated(column: "work/uses", separator: " "), missing: [""], askedWhen: nil)
    let draft = Self.draft([ticked, joined])
    let answers = try draft.read(Self.export).responses.answers
    #expect(answers[ticked.id]?.given == [.options([0, 2]), .missing])
    #expect(answers[joined.id]?.given == [.options([0, 2]), .missing])
    #expect(try draft.leftOut(Self.export) == [1])
  }

  @Test func `faults are told in their places and never with the line`() throws {
    let draft = Self.draft([.asked("work/place", ["ward"]), .asked("username", ["x"], writeIns: 0)])
    let found = try draft.faults(Self.export)
    #expect(
      found.map(\.message) == [
        "the question 'username' reads the column 'username', which is personal (name)",
        "the answer is 'other' which is none of the options of 'work/place'",
      ])
    #expect(found.last?.position?.line == 4)
    #expect(!"\(found)".contains("planted"))
  }

  @Test func `a file cut short or read with commas is told`() throws {
    let draft = Self.draft([.asked("work/place", ["ward"], writeIns: 0)])
    #expect(try !draft.faults(String(Self.export.dropLast(20))).isEmpty)
    var commas = draft
    commas.delimiter = ","
    let found = try commas.faults(Self.export)
    #expect(!found.isEmpty)
    #expect(!"\(found)".contains("planted"))
  }
}
