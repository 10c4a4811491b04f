package import Survey

extension ClearedTable {
  /// What a number is called in `findings.csv`.
  package func key(row: Int, column: Int, _ measure: Measure) -> FindingKey {
    FindingKey(table: name, base, question, rows[row], columns[column], measure)
  }

  /// The names of all its numbers.
  var keys: [FindingKey] {
    rows.indices.flatMap { row in
      columns.indices.flatMap { column in
        measures(ofColumn: column).map { key(row: row, column: column, $0) }
      }
    }
  }

  /// Numbers that were published otherwise before.
  var revisedCount: Int { cells.joined().joined().count { $0.revision != nil } }
}
