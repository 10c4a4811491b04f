import Survey
import TestSupport
import Testing

@testable import Ingest

/// A random study as one platform writes it, with what reading it has to give back.
struct WrittenExport {
  /// A question, and the fields its answers stand in.
  struct Asked {
    let kind: Question.Kind
    let fields: [Int]
    /// How the columns of options say yes and no; empty for a question of one column.
    var chosen: [String] = []
    var notChosen: [String] = []
    var missing = [""]
    var cells = CellRules.strict
    /// What each person gave, whether the row is left out or not.
    let given: [GivenAnswer]
  }

  let format: SourceFile.Format
  var header: [String] = []
  /// One a person.
  var rows: [[String]]
  var asked: [Asked] = []
  /// Written after the last row.
  var ending = ""
  /// Whether a row's person is to be read.
  var isKept: [Bool]

  init(_ format: SourceFile.Format, people: Int) {
    self.format = format
    rows = Array(repeating: [], count: people)
    isKept = Array(repeating: true, count: people)
  }

  /// Adds a column with a cell a person.
  mutating func add(_ heading: String, _ cells: [String]) {
    header.append(heading)
    for (row, cell) in cells.enumerated() { rows[row].append(cell) }
  }

  var text: String {
    ([header] + rows).map { cells in
      cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
    }.joined() + ending
  }

  /// Reads it by the names that the layout gives to the fields, and expects what was given.
  func expectReading(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let layout = try #require(ExportLayouts.layout(of: format))
    let head = try ExportHead(text)
    let claims = ExportLayouts.all.filter { $0.recognise(head) != nil }.map(\.format)
    #expect(claims == [format], sourceLocation: sourceLocation)
    let read = layout.header(head)
    #expect(Set(read.names).count == header.count, sourceLocation: sourceLocation)
    let questions = asked.enumerated().map { number, asked in
      let names = asked.fields.map { read.names[$0] }
      return Question.reading(
        "q\(number)", asked.kind,
        asked.chosen.isEmpty
          ? .column(names[0])
          : .columns(names, chosen: asked.chosen, notChosen: asked.notChosen),
        missing: asked.missing, cells: asked.cells)
    }
    let draft = ExportFixture(format: format, questions: questions, rules: layout.rowRules(read))
    let found = try draft.read(text)
    for (question, asked) in zip(questions, asked) {
      let expected = zip(asked.given, isKept).filter(\.1).map(\.0)
      #expect(
        found.responses[question.id].given == expected, "\(question.layout.columnNames)",
        sourceLocation: sourceLocation)
    }
    #expect(
      found.leftOut.reduce(0, +) == isKept.count { !$0 }, sourceLocation: sourceLocation)
    #expect(found.input.rows == rows.count, sourceLocation: sourceLocation)
  }
}
