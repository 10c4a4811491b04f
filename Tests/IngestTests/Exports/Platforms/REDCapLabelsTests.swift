import Survey
import TestSupport
import Testing

@testable import Ingest

struct REDCapLabelsTests {
  /// Two fields of the same words, each with boxes.
  static let labelled = """
    Record ID,Survey Identifier,Your role,"Kit (choice=Own, old)",Kit (choice=Lent),Comments,\
    Kit (choice=Lent),Kit (choice=New),E-mail address,Complete?,Complete?
    1,planted,Lead,Checked,Unchecked,,Unchecked,Checked,planted-name@example.org,Complete,Incomplete
    2,,Staff,Unchecked,Unchecked,,Unchecked,Unchecked,,Incomplete,Incomplete

    """

  @Test func `an export of labels is known by its choices and its form's state`() throws {
    #expect(
      REDCapExport().recognise(try ExportHead(Self.labelled))
        == "4 columns are named like 'question (choice=option)', and there is 'Complete?'")
    #expect(REDCapExport().recognise(try ExportHead("A (choice=b),C\n")) == nil)
  }

  @Test func `boxes under the same words are two questions where they stand apart`() throws {
    let columns = try REDCapExport().columns(Self.labelled)
    #expect(columns[3...4].map(\.block) == ["Kit", "Kit"])
    #expect(columns[3...4].map(\.part) == ["Own, old", "Lent"])
    #expect(columns[6...7].map(\.block) == ["Kit [2]", "Kit [2]"])
    #expect(columns[6].name == "Kit / Lent [2]")
    #expect(columns[1].role == .personal(.identifier))
    #expect(columns[8].role == .personal(.email))
    #expect(columns[9...10].map(\.name) == ["Complete?", "Complete? [2]"])
    #expect(columns[9...10].allSatisfy { $0.role == .administration })
  }

  @Test func `ticked boxes are read by their words`() throws {
    let layout = REDCapExport()
    let rules = layout.rowRules(layout.header(try ExportHead(Self.labelled)))
    let question = Question.reading(
      "kit", .multiple(.of(["new", "old"])),
      .columns(
        ["Kit / New", "Kit / Own, old"], chosen: layout.cellHabits.chosen,
        notChosen: layout.cellHabits.notChosen))
    let read = try ExportFixture(format: .redcap, questions: [question], rules: rules)
      .read(Self.labelled)
    #expect(read.responses[question.id].given == [.options([0, 1]), .options([])])
    #expect(read.leftOut.isEmpty)
  }
}
