/// The place of a cell in a sheet, written `B12`.
package struct CellReference: Hashable, Sendable {
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  /// Both from 1.
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    (self.row, self.column) = (row, column)
  }

  /// Reads `B12`; `nil` for anything else, and for a place no sheet has.
  package init?(_ text: String) {
    var (column, row, digits) = (0, 0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      default: return nil
      }
      guard column <= Self.mostColumns, row <= Self.mostRows else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    (self.row, self.column) = (row, column)
  }

  /// The place as people write it.
  package var text: String {
    var (letters, left) = ("", column)
    while left > 0 {
      let letter = UnicodeScalar(UInt8(ascii: "A") + UInt8((left - 1) % 26))
      letters = String(Character(letter)) + letters
      left = (left - 1) / 26
    }
    return letters + String(row)
  }
}
