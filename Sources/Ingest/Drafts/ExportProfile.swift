import Survey

/// What stands in the columns of an export, over the rows that its layout's rules let through.
struct ExportProfile: Sendable {
  /// One a field.
  private(set) var columns: [ColumnProfile]
  /// Rows that were looked at.
  private(set) var rows = 0
  /// Rows in which some number stands twice among the columns of a block.
  private(set) var repeats: [String: Int] = [:]
  private let blocks: [(name: String, fields: [Int])]
  private let cells: CellText

  init(_ header: ExportHeader, cells: CellText) {
    self.cells = cells
    columns = header.columns.map { _ in ColumnProfile() }
    blocks = header.blocks.map { ($0.name, $0.fields) }
  }

  mutating func note(_ record: CSVRecord) {
    rows += 1
    var texts: [String] = []
    for field in columns.indices where field < record.count {
      let text = cells(record.text(field))
      columns[field].note(text)
      texts.append(text)
    }
    for (name, fields) in blocks {
      let given = fields.map { texts[$0] }.filter { !$0.isEmpty }
      if Set(given).count < given.count { repeats[name, default: 0] += 1 }
    }
  }
}

extension ExportHeader {
  /// The columns of questions that have several, in the order of the file.
  var blocks: [(name: String, fields: [Int])] {
    var order: [String] = []
    var fields: [String: [Int]] = [:]
    for (field, column) in columns.enumerated() {
      guard let block = column.block, column.role == .answer || column.role == .writtenIn else {
        continue
      }
      if fields[block] == nil { order.append(block) }
      fields[block, default: []].append(field)
    }
    return order.map { ($0, fields[$0] ?? []) }
  }
}
