private import CLibZip
package import Foundation

/// A zip archive whose bytes depend on nothing but the files in it.
///
/// The files stand in their given order, not compressed, so that no version of zlib has a say in the
/// bytes, all dated 1 January 1980, the first day that a zip archive can tell; none has extra fields.
package enum ZipPackage {
  /// Packs files in their order.
  ///
  /// - Throws: That there is no file, that two have one path, or that memory ran out.
  package static func archive(_ files: [PackedFile]) throws(PackingFault) -> Data {
    // libzip writes nothing at all where there is nothing to write.
    guard !files.isEmpty else { throw PackingFault(message: "an archive needs a file") }
    let room = try source(of: Data())
    // Closing an archive gives its bytes' memory back, unless somebody else holds on to it.
    zip_source_keep(room)
    defer { zip_source_free(room) }
    guard let archive = zip_open_from_source(room, ZIP_TRUNCATE, nil) else {
      zip_source_free(room)
      throw PackingFault(message: "no archive could be begun")
    }
    do throws(PackingFault) {
      for file in files { try add(file, to: archive) }
      guard zip_close(archive) == 0 else { throw fault(of: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try bytes(of: room)
  }

  private static func add(_ file: PackedFile, to archive: OpaquePointer) throws(PackingFault) {
    let contents = try source(of: file.data)
    let place = zip_file_add(archive, file.path, contents, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard place >= 0 else {
      zip_source_free(contents)
      throw fault(of: archive)
    }
    let entry = UInt64(place)
    guard
      zip_set_file_compression(archive, entry, ZIP_CM_STORE, 0) == 0,
      zip_file_set_dostime(archive, entry, 0, firstDay, 0) == 0,
      zip_file_set_external_attributes(
        archive, entry, 0, UInt8(ZIP_OPSYS_UNIX), readableFile) == 0
    else { throw fault(of: archive) }
  }

  /// The bytes as libzip reads them; it owns the copy, which it needs until the archive is closed.
  private static func source(of data: Data) throws(PackingFault) -> OpaquePointer {
    let copy = malloc(max(1, data.count))
    guard let copy else { throw PackingFault(message: "there is no memory left") }
    data.copyBytes(to: UnsafeMutableRawBufferPointer(start: copy, count: data.count))
    guard let source = zip_source_buffer_create(copy, UInt64(data.count), 1, nil) else {
      free(copy)
      throw PackingFault(message: "there is no memory left")
    }
    return source
  }

  /// What libzip wrote.
  private static func bytes(of source: OpaquePointer) throws(PackingFault) -> Data {
    var status = zip_stat()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw PackingFault(message: "the archive can't be read back")
    }
    defer { zip_source_close(source) }
    var data = Data(count: Int(clamping: status.size))
    let read = data.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { zip_source_read(source, $0, UInt64(buffer.count)) } ?? 0
    }
    guard Int(read) == data.count else {
      throw PackingFault(message: "the archive can't be read back")
    }
    return data
  }

  private static func fault(of archive: OpaquePointer) -> PackingFault {
    PackingFault(message: String(cString: zip_error_strerror(zip_get_error(archive))))
  }

  /// 1 January 1980 as MS-DOS counts days: years from 1980, month, day.
  private static let firstDay: UInt16 = 0 << 9 | 1 << 5 | 1

  /// A plain file that all may read and its owner may write, as Unix has it.
  private static let readableFile: UInt32 = 0o100644 << 16
}
