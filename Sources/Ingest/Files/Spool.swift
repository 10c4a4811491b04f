import Foundation

/// Bytes kept in a temporary file without a name, which is gone when nobody holds it any more.
///
/// It lies where `TMPDIR` says, or in `/tmp`, and only its owner can read it.
struct Spool: ~Copyable {
  /// How many bytes have been kept.
  private(set) var count = 0

  private let descriptor: Int32
  private let folder: String

  /// - Throws: Where no file can be made there.
  init() throws(RejectedInput) {
    let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    folder = named.isEmpty ? "/tmp" : named
    var path = Array("\(folder)/rollcall-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw Spool.failure(errno, folder) }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    close(descriptor)
  }

  /// Keeps further bytes.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(RejectedInput) {
    guard let base = bytes.baseAddress else { return }
    var written = 0
    while written < bytes.count {
      let put = pwrite(descriptor, base + written, bytes.count - written, off_t(count + written))
      if put < 0 {
        guard errno == EINTR else { throw Spool.failure(errno, folder) }
      } else {
        written += put
      }
    }
    count += bytes.count
  }

  /// Fills as much of `buffer` as has been kept from `offset` on, and returns how much that was.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) throws(RejectedInput) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    let wanted = min(buffer.count, count - offset)
    var filled = 0
    while filled < wanted {
      let got = pread(descriptor, base + filled, wanted - filled, off_t(offset + filled))
      if got < 0 {
        guard errno == EINTR else { throw Spool.failure(errno, folder) }
      } else {
        guard got > 0 else { throw Spool.failure(EIO, folder) }
        filled += got
      }
    }
    return max(0, filled)
  }

  private static func failure(_ code: Int32, _ folder: String) -> RejectedInput {
    let reason = String(cString: strerror(code))
    return RejectedInput(
      diagnostics: [
        Diagnostic(
          path: StandardInput.displayPath, position: nil,
          message: "it can't be kept in a temporary file in \(folder): \(reason)",
          remedy: "set TMPDIR to a folder with room for it, or save it in a file and name that")
      ], cause: .unreadable)
  }
}
