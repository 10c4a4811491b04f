import Foundation

/// Finds where start tags stand, by going through the document again; used only for messages.
///
/// The document is well formed up to the tag, so a `<` stands nowhere but at the head of a tag, of a
/// comment, of an instruction or of a block of raw text.
enum XMLTagLocator {
  private static let opening = UInt8(ascii: "<")
  private static let slash = UInt8(ascii: "/")

  /// What isn't a tag, by its head and its end.
  private static let others = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
    .map { (head: Array($0.utf8), end: Array($1.utf8)) }

  /// The place of the start tag before which so many others stand; `nil` if there is none.
  static func position(of tag: Int, in data: Data) -> FilePosition? {
    data.withUnsafeBytes { offset(of: tag, in: $0.bindMemory(to: UInt8.self)) }
      .map { data.position(of: $0) }
  }

  private static func offset(of tag: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var (start, left) = (0, tag)
    while let found = bytes.index(of: opening, from: start) {
      let rest = bytes[found...]
      if let other = others.first(where: { rest.starts(with: $0.head) }) {
        start = indexAfter(other.end, in: bytes, from: found + other.head.count)
        continue
      }
      if rest.dropFirst().first != slash {
        if left == 0 { return found }
        left -= 1
      }
      start = found + 1
    }
    return nil
  }

  private static func indexAfter(
    _ end: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var start = start
    while start < bytes.count, let found = bytes.index(of: end[0], from: start) {
      if bytes[found...].starts(with: end) { return found + end.count }
      start = found + 1
    }
    return bytes.count
  }
}
