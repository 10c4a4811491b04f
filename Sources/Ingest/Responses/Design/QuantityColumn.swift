import Survey

/// A column of numbers above zero, one a respondent: weights, or how many units there are in all.
struct QuantityColumn {
  let field: Int
  private let cells: CellText
  /// The number of each respondent; 0 where the cell is at fault.
  private(set) var values: [Double] = []
  private(set) var faults = ValueFaults()

  init(field: Int, cells: CellText) {
    self.field = field
    self.cells = cells
  }

  /// Takes the numbers of the next rows, the first of which has a number.
  mutating func append(_ batch: RecordBatch, firstRow: Int) {
    for record in 0..<batch.count {
      let text = cells(String(decoding: batch.bytes(record, field), as: UTF8.self))
      let value = Self.value(of: text)
      if value == nil { faults.note(text, field: field, row: firstRow + record) }
      values.append(value ?? 0)
    }
  }

  /// What a weight, or a number of units, can be: sums over a billion respondents keep their digits.
  static let allowed = 1e-9...1e12

  /// A number above zero, with a point and with or without a power of ten; `nil` for anything else.
  static func value(of text: String) -> Double? {
    let isNumeral = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || ".+-eE".utf8.contains(byte)
    }
    guard isNumeral, let value = Double(text), Self.allowed.contains(value) else {
      return nil
    }
    return value
  }

  /// Takes the numbers of a later piece of the file out of a column that is to be used again.
  mutating func append(emptying later: inout QuantityColumn, rowsBefore: Int) {
    values += later.values
    faults.append(later.faults, rowsBefore: rowsBefore)
    later.values.removeAll(keepingCapacity: true)
    later.faults = ValueFaults()
  }

  mutating func reserve(_ rows: Int) { values.reserveCapacity(rows) }
}
