/// The records of a CSV file as another program reads them (RFC 4180): comma, LF, quotes where needed.
struct CSVRecords {
  let header: [String]
  let rows: [[String]]

  init(_ text: String) {
    var reading = Reading()
    for byte in text.utf8 { reading.take(byte) }
    header = reading.records.first ?? []
    rows = Array(reading.records.dropFirst())
  }

  /// The cells of one column, from the top.
  func cells(ofColumn column: Int) -> [String] {
    rows.map { $0.indices.contains(column) ? $0[column] : "" }
  }

  private struct Reading {
    var records: [[String]] = []
    private var record: [String] = []
    private var field: [UInt8] = []
    private var isQuoted = false
    private var wasQuote = false

    /// A quote inside quotes ends them, unless a second one follows.
    mutating func take(_ byte: UInt8) {
      let isQuote = byte == UInt8(ascii: "\"")
      if isQuote {
        if wasQuote { field.append(byte) }
        wasQuote = isQuoted && !wasQuote
        isQuoted = wasQuote ? false : true
        return
      }
      wasQuote = false
      switch byte {
      case UInt8(ascii: ",") where !isQuoted: endField()
      case UInt8(ascii: "\n") where !isQuoted:
        endField()
        records.append(record)
        record = []
      default: field.append(byte)
      }
    }

    private mutating func endField() {
      record.append(String(decoding: field, as: UTF8.self))
      field = []
    }
  }
}
