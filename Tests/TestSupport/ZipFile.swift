private import CLibZip
package import Foundation

/// A zip archive as libzip writes it, for tests of what reads one.
package enum ZipFile {
  /// libzip wouldn't write the archive.
  package struct Refused: Error {}

  /// The stamp of 1 January 1980, with which the calendar of zip archives begins.
  private static let earliest: UInt16 = 1 << 5 | 1

  /// Writes files into a new archive, in their order, each locked if there is a password.
  ///
  /// Timeless files are stamped with the earliest day there is, not with that of today; stored ones
  /// aren't packed.
  package static func write(
    _ files: [(name: String, contents: Data)], to url: URL, password: String? = nil,
    isTimeless: Bool = false, stored: Set<String> = []
  ) throws {
    guard let archive = zip_open(url.path, ZIP_CREATE | ZIP_TRUNCATE, nil) else { throw Refused() }
    var blocks: [UnsafeMutableRawBufferPointer] = []
    defer { for block in blocks { block.deallocate() } }
    for file in files {
      // libzip reads the bytes only when the archive is closed.
      let block = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(1, file.contents.count), alignment: 1)
      blocks.append(block)
      file.contents.copyBytes(to: block)
      guard
        let source = zip_source_buffer(archive, block.baseAddress, UInt64(file.contents.count), 0)
      else { throw Refused() }
      let index = zip_file_add(archive, file.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else { throw Refused() }
      if isTimeless { zip_file_set_dostime(archive, UInt64(index), 0, earliest, 0) }
      if stored.contains(file.name) {
        zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0)
      }
      if let password {
        zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
      }
    }
    guard zip_close(archive) == 0 else { throw Refused() }
  }
}
