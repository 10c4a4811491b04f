import Survey
import TestSupport
import Testing

@testable import Ingest

struct LimeSurveyTextsTests {
  static let text = """
    \u{FEFF}"Response ID","Date submitted","Last page","Start language","Seed","Where?",""," [Other]",\
    "What kit?&nbsp; [Own <b>cart</b>]","What kit?&nbsp; [Lent [old]]","What kit?&nbsp; [Other]",\
    "How &gt; now?","How &gt; now? [Comment]","{if(a &gt; 1, 1, 0)}","Rate [Pay][Scale 1]",\
    "Rate [Pay][Scale 2]","Rate [Leave][Scale 1]","Rate [Leave][Scale 2]","Where?",\
    "What kit? [Own cart]","What kit? [Other]","Telephone","Alone [in brackets]","Total time",\
    "Group time: kit","Question time: kit"
    "1","2031-02-03","9","en","5","A1","x","planted","Yes","No","a sledge","1","planted","0","1",\
    "2","3","4","A2","Agree","Agree","01234 567890","z","9","1","2"
    "2","","1","en","6","","","","N/A","N/A","","","","","","","","","","","","","","","",""
    """

  private static func columns() throws -> [ExportColumn] {
    try LimeSurveyExport().columns(text)
  }

  @Test func `every heading in words becomes a name of its own`() throws {
    #expect(
      try Self.columns()[5...].map(\.name) == [
        "Where?", "column 7", "Other", "What kit? / Own cart", "What kit? / Lent [old]",
        "What kit? / Other", "How > now?", "How > now? / Comment", "{if(a > 1, 1, 0)}",
        "Rate / Pay (scale 1)", "Rate / Pay (scale 2)", "Rate / Leave (scale 1)",
        "Rate / Leave (scale 2)", "Where? [2]", "What kit? / Own cart [2]",
        "What kit? / Other [2]", "Telephone", "Alone [in brackets]", "Total time",
        "Group time: kit", "Question time: kit",
      ])
  }

  @Test func `the same words elsewhere are another question`() throws {
    let blocks = try Self.columns().map(\.block)
    #expect(blocks[8...10].allSatisfy { $0 == "What kit?" })
    #expect(
      blocks[14...17].map { $0 } == [
        "Rate (scale 1)", "Rate (scale 2)", "Rate (scale 1)", "Rate (scale 2)",
      ])
    #expect(blocks[19...20].allSatisfy { $0 == "What kit? [2]" })
    #expect(blocks[22] == nil)
  }

  @Test func `what is written in, worked out or measured is told from answers`() throws {
    let roles = try Self.columns().map(\.role)
    #expect(roles[7] == .writtenIn)
    #expect(roles[8...10].map { $0 } == [.answer, .answer, .writtenIn])
    #expect(roles[11...13].map { $0 } == [.answer, .writtenIn, .machineMade])
    // A row of a grid may be called "Other": its answers are those of the other rows.
    #expect(roles[19...20].map { $0 } == [.answer, .answer])
    #expect(roles[21] == .personal(.telephone))
    #expect(roles[23...25].allSatisfy { $0 == .machineMade })
  }

  @Test func `full answers are read, and those not shown are missing`() throws {
    let question = Question.reading(
      "kit", .multiple(.of(["own", "lent", "other"])),
      .columns(
        ["What kit? / Own cart", "What kit? / Lent [old]", "What kit? / Other"],
        chosen: ["Yes"], notChosen: ["No"]), missing: ["", "N/A"], cells: CellRules(writeIns: 2))
    let draft = ExportFixture(format: .limeSurvey, questions: [question])
    #expect(
      try draft.read(Self.text).responses[question.id].given == [.options([0, 2]), .missing])
  }
}
