import Disclosure
import Survey

extension ProvenanceRecord {
  /// What became of the rows of one round, by the published table that accounts for them.
  package struct RowAccount: Codable, Sendable, Equatable {
    /// `nil` where the study has one round only.
    package let wave: String?
    package let steps: [Step]

    /// One line of the account; `rows` is `nil` where the table has a symbol instead.
    package struct Step: Codable, Sendable, Equatable {
      package let step: String
      package let rows: Int?
    }

    /// One of each column; none of any other table.
    static func accounts(_ table: ClearedTable) -> [RowAccount] {
      guard case .receivedRows = table.base.rule,
        let count = table.measures.firstIndex(of: .count)
      else { return [] }
      return table.columns.enumerated().map { place, column in
        RowAccount(
          wave: column.wave,
          steps: zip(table.rows, table.cells).map { row, cells in
            Step(step: row.value, rows: cells[place][count].value?.units)
          })
      }
    }
  }
}
