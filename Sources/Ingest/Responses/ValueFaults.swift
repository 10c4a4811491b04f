/// Cell values that a question doesn't allow: each once, with its first place and its number.
struct ValueFaults {
  /// One such value.
  struct Fault {
    let text: String
    let field: Int
    let firstRow: Int
    var count: Int
  }

  /// Distinct values told apart; a column of nothing but faults is told by its first.
  static let limit = 1000

  private(set) var faults: [Fault] = []
  /// Rows whose faults came after the limit.
  private(set) var untold = 0
  private var numbers: [String: Int] = [:]

  /// Notes a value that isn't allowed, beyond those that are told apart.
  mutating func noteUntold() { untold += 1 }

  /// Notes a value that isn't allowed.
  mutating func note(_ text: String, field: Int, row: Int) {
    if let number = numbers[text] {
      faults[number].count += 1
    } else if faults.count < Self.limit {
      numbers[text] = faults.count
      faults.append(Fault(text: text, field: field, firstRow: row, count: 1))
    } else {
      untold += 1
    }
  }
}
