/// A first line, `sep=;`, that tells Excel the delimiter.
struct SeparatorLine {
  /// The line without its end.
  let text: String

  let delimiter: UInt8

  /// How many bytes it has, its line end included.
  let length: Int

  /// Reads the beginning of a text; `nil` where that is something else.
  init?(_ head: ArraySlice<UInt8>) {
    let line = head.prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
    let bare = line.filter { $0 != ASCII.quote }
    guard bare.count == 5, let delimiter = bare.last,
      String(decoding: bare, as: UTF8.self).lowercased().hasPrefix("sep=")
    else { return nil }
    text = String(decoding: line, as: UTF8.self)
    self.delimiter = delimiter
    let rest = head[line.endIndex...]
    let isCRLF = rest.starts(with: [ASCII.carriageReturn, ASCII.lineFeed])
    length = line.count + min(rest.count, isCRLF ? 2 : 1)
  }
}
