import Survey

/// A column that names the stratum or the sampling unit that each respondent belongs to.
struct GroupColumn {
  let field: Int
  private let cells: CellText
  private var table = ValueTable()
  /// The group of each distinct cell as it is written; tidied, several may be the same.
  private var groupOfText: [Int] = []
  private var numbers: [String: Int] = [:]
  /// The names in first-seen order.
  private(set) var names: [String] = []
  private(set) var members: [Int] = []
  private(set) var faults = ValueFaults()

  init(field: Int, cells: CellText) {
    self.field = field
    self.cells = cells
  }

  /// Takes the groups of the next rows, the first of which has a number.
  mutating func append(_ batch: RecordBatch, firstRow: Int) {
    for record in 0..<batch.count {
      let text = table.number(of: batch.bytes(record, field))
      if text == groupOfText.count { groupOfText.append(group(named: cells(table.text(text)))) }
      let group = groupOfText[text]
      if names[group].isEmpty { faults.note("", field: field, row: firstRow + record) }
      members.append(group)
    }
  }

  private mutating func group(named name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  /// Takes the groups of a later piece of the file out of a column that is to be used again.
  mutating func append(emptying later: inout GroupColumn, rowsBefore: Int) {
    let groups = later.names.map { group(named: $0) }
    members += later.members.map { groups[$0] }
    faults.append(later.faults, rowsBefore: rowsBefore)
    later = GroupColumn(field: field, cells: cells)
  }

  mutating func reserve(_ rows: Int) { members.reserveCapacity(rows) }

  var groups: DesignColumns.Groups { DesignColumns.Groups(names: names, members: members) }
}
