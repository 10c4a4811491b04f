/// What a number is called in `findings.csv`, by which it is found again in another release.
package struct FindingKey: Hashable, Sendable {
  package let table: String
  /// Empty where the study has a single time; so are the other names where there is nothing to name.
  package let wave: String
  package let segment: String
  package let rowQuestion: String
  package let row: String
  package let columnQuestion: String
  package let column: String
  package let measure: String

  package init(
    table: String, wave: String = "", segment: String = "", rowQuestion: String = "", row: String,
    columnQuestion: String = "", column: String = "*", measure: String
  ) {
    self.table = table
    self.wave = wave
    self.segment = segment
    self.rowQuestion = rowQuestion
    self.row = row
    self.columnQuestion = columnQuestion
    self.column = column
    self.measure = measure
  }

  /// The name of one measure of a table's cell.
  package init(
    table: String, _ base: BaseStatement, _ question: Question?, _ row: TableRow,
    _ column: TableColumn, _ measure: Measure
  ) {
    self.init(
      table: table, wave: column.wave ?? "", segment: base.segment?.name ?? "",
      rowQuestion: question?.id.name ?? "", row: row.value,
      columnQuestion: column.question?.name ?? "", column: column.value, measure: measure.rawValue)
  }
}
