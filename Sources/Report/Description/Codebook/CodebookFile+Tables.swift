import Disclosure
import Survey

extension CodebookFile {
  /// What the rows and columns of the tables are of where no question, segment or theme says it: levels
  /// of a framework, factors of a job, pairs of options, statistics, printed figures.
  ///
  /// Each stands under the question that the findings name, or under the table's name where they name
  /// none, and once: with the label of the first table that has it.
  func tableRows(beside told: [CodebookRow]) -> [CodebookRow] {
    let names = study.waves.flatMap(\.codebook.names) + study.codebook.names
    let known = Set(
      told.map { CodebookSubject(question: $0.questionName, value: $0.value) }
        + names.map { CodebookSubject(question: "", value: $0) })
    var seen: Set<[String]> = []
    return tables.flatMap { table in
      table.subjects.filter { !$0.isToldOfEverywhere && !known.contains($0) }
        .map { $0.row(in: table, table.provenance ?? study.provenance) }
    }
    .filter { seen.insert($0.identity).inserted }
  }
}

/// What a row or a column of a table is of, as `findings.csv` names it.
private struct CodebookSubject: Hashable {
  /// Empty where the table names no question.
  let question: String
  let value: String
  var label = ""
  var mark = CodebookRow.Mark.row

  static func == (one: CodebookSubject, other: CodebookSubject) -> Bool {
    one.question == other.question && one.value == other.value
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(question)
    hasher.combine(value)
  }

  /// Whether it means the same in every table, as the description of the findings says.
  var isToldOfEverywhere: Bool { ["*", "missing", "not_asked"].contains(value) }

  func row(in table: ClearedTable, _ provenance: Provenance) -> CodebookRow {
    CodebookRow(
      under: question.isEmpty ? table.name : question, mark, value: value, label: label,
      note: "in the table ‘\(table.title)’"
    )
    .with(provenance: provenance.words)
  }
}

extension ClearedTable {
  fileprivate var subjects: [CodebookSubject] {
    rows.map {
      CodebookSubject(question: question?.id.name ?? "", value: $0.value, label: $0.label)
    }
      + columns.map {
        CodebookSubject(
          question: $0.question?.name ?? "", value: $0.value, label: $0.label, mark: .column)
      }
  }
}

extension Codebook {
  fileprivate var names: [String] { (questions + nests).map(\.id.name) }
}
