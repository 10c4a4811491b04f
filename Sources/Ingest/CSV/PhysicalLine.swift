/// One line of the file, as an editor would number it.
struct PhysicalLine {
  /// What ends a line.
  enum End {
    case lineFeed, carriageReturnLineFeed, carriageReturn
  }

  /// The most bytes of a line that are shown in a message.
  static let shownBytes = 64 << 10

  let number: Int

  /// The line with its end, if it has one.
  let bytes: UnsafeBufferPointer<UInt8>

  /// How the line ends; `nil` for the last line of a file that has no line end there.
  var end: End? {
    switch bytes.last {
    case ASCII.carriageReturn: .carriageReturn
    case ASCII.lineFeed:
      bytes.count > 1 && bytes[bytes.count - 2] == ASCII.carriageReturn
        ? .carriageReturnLineFeed : .lineFeed
    default: nil
    }
  }

  /// Tells whether there is nothing before the line end.
  var isEmpty: Bool {
    guard let first = bytes.first else { return true }
    return first == ASCII.lineFeed || first == ASCII.carriageReturn
  }

  /// Tells whether an editor would show nothing: only spaces, and tabs that aren't delimiters.
  func isBlank(delimiter: UInt8) -> Bool {
    for byte in bytes {
      switch byte {
      case ASCII.lineFeed, ASCII.carriageReturn: return true
      case delimiter: return false
      case ASCII.space, ASCII.tab: continue
      default: return false
      }
    }
    return true
  }

  /// Gives the place of the byte at `index`.
  func position(of index: Int) -> FilePosition {
    let before = bytes[..<index].count { $0 & 0xC0 != 0x80 }
    return FilePosition(line: number, column: before + 1)
  }

  /// The line without its end, cut where it is too long to be shown.
  var text: String { PhysicalLine.text(bytes) }

  /// Returns what stands before the first line end of `bytes`, cut where it is too long.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let shown = bytes.prefix(shownBytes).prefix {
      $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn
    }
    return String(decoding: shown, as: UTF8.self)
  }
}
