import Survey

extension DataFile {
  /// A printed table's own file, whose columns are described from what stands in them.
  init(_ table: PrintedTable, text: String) {
    let records = CSVRecords(text)
    let absences = Marker.allCases.filter { !$0.standsBesideNumber }.map(\.symbol)
    self.init(
      path: table.fileName, title: "Table \(table.number): \(table.title)",
      description: table.linesBelow.joined(separator: " "),
      columns: records.header.enumerated().map { place, heading in
        let own = table.columns.first { CSVRenderer.harmless($0.heading.onOneLine) == heading }
        let cells = records.cells(ofColumn: place).filter { !absences.contains($0) }
        return DataColumn(
          heading, own?.role == .stub ? .text : Content.holding(cells),
          says: own?.role.words ?? Self.more)
      },
      absences: absences)
  }

  private typealias Content = DataColumn.Content

  private static let more = "What to know of the number before it, or of where the rows come from."
}

extension DataColumn.Content {
  /// What cells hold that have a value: numbers, days or words.
  fileprivate static func holding(_ cells: [String]) -> Self {
    if cells.isEmpty { return .text }
    if cells.allSatisfy({ DecimalNumber($0) != nil }) { return .number }
    return cells.allSatisfy { CalendarDate($0) != nil } ? .day : .text
  }
}

extension PrintedTable.Column.Role {
  fileprivate var words: String {
    switch self {
    case .stub: "What the row is about."
    case .number: "The number as printed, or a symbol where there is none."
    case .lowerLimit: "The lower limit of the 95% interval."
    case .upperLimit: "The upper limit of the 95% interval."
    case .letters: "The columns that the number before it is significantly above."
    }
  }
}
