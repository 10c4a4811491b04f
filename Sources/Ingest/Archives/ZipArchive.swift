private import CLibZip
package import Foundation

/// A zip archive, open for reading through libzip.
///
/// The files in it are read into memory only: their names are never taken for paths, so no name can
/// point out of the archive.
package struct ZipArchive: ~Copyable {
  /// The bytes every archive with something in it begins with.
  static let signature: [UInt8] = Array("PK\u{3}\u{4}".utf8)

  /// The names of the files in it, in the archive's order; folders end in a slash.
  package let names: [String]

  /// The archive, as the person named it.
  package let displayPath: String

  private let archive: OpaquePointer

  /// Opens an archive whose list of files is whole.
  ///
  /// - Throws: What the file is instead, or what keeps it from being read.
  package init(path: String, displayPath: String) throws(RejectedInput) {
    let file = try OpenFile(path: path, displayPath: displayPath)
    let head = file.withBytes(at: 0, count: 8) { Array($0) }
    // An empty file is an empty archive to libzip.
    guard !head.isEmpty else { throw ArchiveFault.empty.rejection(displayPath) }
    var code: Int32 = 0
    guard let opened = zip_open(path, ZIP_RDONLY, &code) else {
      throw ArchiveFault(opening: code, head: head).rejection(displayPath)
    }
    archive = opened
    self.displayPath = displayPath
    names = (0..<UInt64(max(0, zip_get_num_entries(opened, 0)))).map {
      zip_get_name(opened, $0, zip_flags_t(ZIP_FL_ENC_GUESS)).map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    zip_discard(archive)
  }

  /// Unpacks a file, by its place among the names, and checks it against its checksum.
  ///
  /// How a file in it is packed, by its place among the names: whether as it is, and the time it is
  /// stamped with.
  package func packing(of entry: Int) -> (isStored: Bool, modified: Date?) {
    var status = zip_stat()
    guard zip_stat_index(archive, UInt64(entry), 0, &status) == 0 else { return (false, nil) }
    let known = UInt32(truncatingIfNeeded: status.valid)
    return (
      known & ZIP_STAT_COMP_METHOD != 0 && Int32(status.comp_method) == ZIP_CM_STORE,
      known & ZIP_STAT_MTIME == 0 ? nil : Date(timeIntervalSince1970: Double(status.mtime))
    )
  }

  /// The size the archive states is a claim; what is counted is what comes out.
  package func contents(of entry: Int, atMost limit: Int) throws(RejectedInput) -> Data {
    let stated = try statedSize(of: entry)
    guard stated <= limit else { throw rejection(.tooLarge(limit: limit), entry) }
    guard let file = zip_fopen_index(archive, UInt64(entry), 0) else {
      throw rejection(ArchiveFault(reading: zip_error_code_zip(zip_get_error(archive))), entry)
    }
    defer { zip_fclose(file) }
    var data = Data(capacity: stated)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let got = buffer.baseAddress.map { Int(zip_fread(file, $0, UInt64(buffer.count))) } ?? 0
      if got == 0 { return data }
      guard got > 0 else {
        throw rejection(ArchiveFault(reading: zip_error_code_zip(zip_file_get_error(file))), entry)
      }
      data.append(contentsOf: buffer[..<got])
      guard data.count <= limit else { throw rejection(.tooLarge(limit: limit), entry) }
    }
  }

  /// The size the archive states of a file that isn't locked by a password.
  private func statedSize(of entry: Int) throws(RejectedInput) -> Int {
    var status = zip_stat()
    guard zip_stat_index(archive, UInt64(entry), 0, &status) == 0 else {
      throw rejection(ArchiveFault(reading: zip_error_code_zip(zip_get_error(archive))), entry)
    }
    let known = UInt32(truncatingIfNeeded: status.valid)
    if known & ZIP_STAT_ENCRYPTION_METHOD != 0, status.encryption_method != 0 {
      throw rejection(.password, entry)
    }
    return known & ZIP_STAT_SIZE == 0 ? 0 : Int(clamping: status.size)
  }

  private func rejection(_ fault: ArchiveFault, _ entry: Int) -> RejectedInput {
    fault.rejection(pathInMessages(of: entry))
  }
}

extension ArchiveFault {
  fileprivate init(opening code: Int32, head: [UInt8]) {
    switch code {
    case ZIP_ER_NOZIP:
      self = head.starts(with: ZipArchive.signature) ? .cutShort : .notAnArchive(head: head)
    case ZIP_ER_MULTIDISK: self = .severalPieces
    case ZIP_ER_INCONS, ZIP_ER_EOF: self = .cutShort
    default: self = .unreadable
    }
  }

  fileprivate init(reading code: Int32) {
    switch code {
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: self = .password
    case ZIP_ER_COMPNOTSUPP: self = .unknownPacking
    case ZIP_ER_READ, ZIP_ER_SEEK, ZIP_ER_MEMORY: self = .unreadable
    default: self = .damaged
    }
  }
}
