/// Cell values that a question doesn't allow: each once, with its first place and its number.
struct ValueFaults {
  /// One such value.
  struct Fault {
    let text: String
    let field: Int
    let firstRow: Int
    var count: Int
  }

  /// Distinct values of a whole file that are told apart; a column of nothing but faults is told by
  /// its first.
  static let limit = 1000
  private static let longest = 1 << 12

  private(set) var faults: [Fault] = []
  /// Rows whose faults came after the limit.
  private(set) var untold = 0
  private var numbers: [String: Int] = [:]

  /// Takes those of a later piece of the file; beyond the limit only their number.
  mutating func append(_ later: ValueFaults, rowsBefore: Int) {
    for fault in later.faults {
      if let number = numbers[fault.text] {
        faults[number].count += fault.count
      } else if faults.count < Self.limit {
        add(fault.text, field: fault.field, row: fault.firstRow + rowsBefore, count: fault.count)
      } else {
        untold += fault.count
      }
    }
    untold += later.untold
  }

  /// Notes a value that isn't allowed in a piece of the file, which is small.
  ///
  /// Of a very long text only the beginning is kept.
  mutating func note(_ text: String, field: Int, row: Int) {
    let text = text.utf8.count > Self.longest ? String(text.prefix(Self.longest)) : text
    if let number = numbers[text] {
      faults[number].count += 1
    } else {
      add(text, field: field, row: row, count: 1)
    }
  }

  private mutating func add(_ text: String, field: Int, row: Int, count: Int) {
    numbers[text] = faults.count
    faults.append(Fault(text: text, field: field, firstRow: row, count: count))
  }
}
