private import CLibZip
package import Foundation

/// A zip archive as libzip writes it, for tests of what reads one.
package enum ZipFile {
  /// libzip wouldn't write the archive.
  package struct Refused: Error {}

  /// Writes files into a new archive, in their order, each locked if there is a password.
  package static func write(
    _ files: [(name: String, contents: Data)], to url: URL, password: String? = nil
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
      if let password {
        zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
      }
    }
    guard zip_close(archive) == 0 else { throw Refused() }
  }
}
