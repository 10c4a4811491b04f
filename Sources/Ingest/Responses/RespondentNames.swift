/// The names in a file's respondent column, watched for one that stands twice.
struct RespondentNames {
  /// A name that stands on two rows.
  struct Repeat {
    let name: String
    let firstRow: Int
    let row: Int
  }

  let field: Int
  private var table = ValueTable()
  /// The row on which each name stood first.
  private var firstRows: [UInt32] = []
  /// The first of them.
  private(set) var repeats: [Repeat] = []
  private(set) var repeatCount = 0
  /// Rows without a name.
  private(set) var unnamedCount = 0

  /// Repeats that are kept; of the others only the number.
  private static let limit = 100

  init(field: Int) {
    self.field = field
  }

  /// Takes the next row's name.
  mutating func append(_ record: CSVRecord, row: Int) {
    let bytes = record.bytes(field)
    if bytes.isEmpty { unnamedCount += 1 }
    let number = table.number(of: bytes)
    if number == firstRows.count {
      firstRows.append(UInt32(row))
    } else if !bytes.isEmpty {
      repeatCount += 1
      guard repeats.count < Self.limit else { return }
      repeats.append(
        Repeat(name: table.text(number), firstRow: Int(firstRows[number]), row: row))
    }
  }
}
