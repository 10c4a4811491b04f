import Disclosure
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

/// What tables have that is no answer, segment or theme.
struct CodebookTablesTests {
  private static let role = Question.single("role", ["lead", "staff"])

  private static func column(_ question: String?, _ value: String) -> TableColumn {
    TableColumn(
      question: question.map { .init($0) }, value: value, label: value.uppercased(), heading: "")
  }

  private static func table(
    _ name: String, _ question: Question? = nil, rows: [String], columns: [TableColumn] = [.total]
  ) -> Finding {
    .table(
      name, title: "The \(name)", question: question,
      rows: rows.map { TableRow(value: $0, label: $0.uppercased(), role: .part) },
      columns: columns, cells: rows.map { _ in columns.map { _ in [.count(1)] } })
  }

  private static func lines(_ findings: [Finding], _ study: Study) -> [String] {
    let tables = ReportDocument.of(findings, study).publication.tables
    return CodebookFile(study, tables: tables).text.split(separator: "\n").map(String.init)
      .filter { $0.contains(",row,") || $0.contains(",column,") }
  }

  @Test func `what a table names under no question stands under the table's name`() {
    let levels = Self.table("levels", rows: ["entry", "*"], columns: [Self.column(nil, "skill")])
    #expect(
      Self.lines([levels], .published(nil, provenance: .synthetic)) == [
        "\(head("levels", "row"))entry,ENTRY,,in the table ‘The levels’,synthetic rows",
        "\(head("levels", "column"))skill,SKILL,,in the table ‘The levels’,synthetic rows",
      ])
  }

  private func head(_ question: String, _ sort: String) -> String {
    ",\(question),\(sort),,,,,,,,\(sort),"
  }

  @Test func `what it names under a question stands there, once however many tables have it`() {
    let columns = [Self.column("role", "lead"), Self.column("role", "lead/staff")]
    let tables = ["a", "b"].map {
      Self.table($0, Self.role, rows: ["statistic:mean", "staff"], columns: columns)
    }
    #expect(
      Self.lines(tables, .published(nil, questions: [Self.role])) == [
        "\(head("role", "row"))statistic:mean,STATISTIC:MEAN,,in the table ‘The a’,",
        "\(head("role", "column"))lead/staff,LEAD/STAFF,,in the table ‘The a’,",
      ])
  }

  @Test func `a question's name needs no row of its own`() {
    let table = Self.table("answers", rows: ["role", "missing", "not_asked"])
    #expect(Self.lines([table], .published(nil, questions: [Self.role])).isEmpty)
  }
}
