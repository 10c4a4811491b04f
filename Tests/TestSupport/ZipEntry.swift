package import Foundation

/// A file in a zip archive, read by following the archive's own list byte by byte: no library has a
/// say in it.
///
/// Only of files that aren't compressed are the bytes right.
package struct ZipEntry: Sendable {
  /// The bytes aren't those of a zip archive.
  package struct Malformed: Error {}

  package let path: String
  package let data: Data
  /// 0 where the file isn't compressed.
  package let method: Int
  package let time: Int
  package let date: Int
  /// Bytes of extra fields, in the list and before the file.
  package let extraBytes: Int

  /// The files in the order of the archive's list, which here has to be that of the bytes.
  package static func read(_ archive: Data) throws -> [ZipEntry] {
    let bytes = [UInt8](archive)
    guard let end = bytes.lastPlace(of: [0x50, 0x4B, 5, 6]) else { throw Malformed() }
    var entries: [ZipEntry] = []
    var place = bytes.number(at: end + 16, bytes: 4)
    var last = -1
    for _ in 0..<bytes.number(at: end + 10, bytes: 2) {
      let start = bytes.number(at: place + 42, bytes: 4)
      guard bytes[place..<place + 4] == [0x50, 0x4B, 1, 2], start > last else { throw Malformed() }
      last = start
      let name = bytes.number(at: place + 28, bytes: 2)
      let extra = bytes.number(at: place + 30, bytes: 2)
      let ownExtra = bytes.number(at: start + 28, bytes: 2)
      let first = start + 30 + bytes.number(at: start + 26, bytes: 2) + ownExtra
      entries.append(
        ZipEntry(
          path: String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self),
          data: Data(bytes[first..<first + bytes.number(at: place + 20, bytes: 4)]),
          method: bytes.number(at: place + 10, bytes: 2),
          time: bytes.number(at: place + 12, bytes: 2),
          date: bytes.number(at: place + 14, bytes: 2), extraBytes: extra + ownExtra))
      place += 46 + name + extra + bytes.number(at: place + 32, bytes: 2)
    }
    return entries
  }
}

extension [UInt8] {
  /// A number whose lowest byte stands first.
  fileprivate func number(at place: Int, bytes: Int) -> Int {
    self[place..<place + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func lastPlace(of mark: [UInt8]) -> Int? {
    indices.dropLast(mark.count - 1).last { self[$0..<$0 + mark.count].elementsEqual(mark) }
  }
}
