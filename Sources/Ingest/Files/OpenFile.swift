#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file, open for reading.
///
/// It is read, not mapped: a mapped file that is cut short by another program ends this one.
struct OpenFile: ~Copyable {
  /// How many bytes it had when opened.
  let size: Int

  private let descriptor: Int32
  private let opened: stat
  private let displayPath: String

  init(path: String, displayPath: String) throws(RejectedInput) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw OpenFile.failure(errno, displayPath) }
    try self.init(owning: descriptor, displayPath: displayPath)
  }

  /// Opens the file that a descriptor stands for, at its beginning.
  init(copyOf descriptor: Int32, displayPath: String) throws(RejectedInput) {
    let copy = dup(descriptor)
    guard copy >= 0 else { throw OpenFile.failure(errno, displayPath) }
    _ = fcntl(copy, F_SETFD, FD_CLOEXEC)
    try self.init(owning: copy, displayPath: displayPath)
  }

  private init(owning descriptor: Int32, displayPath: String) throws(RejectedInput) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw OpenFile.failure(code, displayPath)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw OpenFile.notRegular(status, displayPath)
    }
    self.descriptor = descriptor
    self.displayPath = displayPath
    opened = status
    size = Int(status.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// Fills as much of `buffer` as the file has from `offset` on, and returns how much that was.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) throws(RejectedInput) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var filled = 0
    while filled < buffer.count {
      let got = pread(descriptor, base + filled, buffer.count - filled, off_t(offset + filled))
      if got == 0 { break }
      if got < 0 {
        guard errno == EINTR else { throw OpenFile.failure(errno, displayPath) }
      } else {
        filled += got
      }
    }
    return filled
  }

  /// Hands over at most `count` bytes from `offset` on; none where the file can't be read.
  func withBytes<Result>(
    at offset: Int, count: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    defer { buffer.deallocate() }
    let filled = (try? read(into: buffer, at: offset)) ?? 0
    return body(UnsafeBufferPointer(rebasing: buffer[..<filled]))
  }

  /// Throws if the file has been written to since it was opened.
  func checkUnchanged() throws(RejectedInput) {
    var now = stat()
    guard fstat(descriptor, &now) == 0 else { throw OpenFile.failure(errno, displayPath) }
    guard now.st_size == opened.st_size, now.modified == opened.modified else {
      throw OpenFile.rejection(
        displayPath, "the file was changed while it was being read",
        remedy: "wait until it is written, then run again", cause: .unreadable)
    }
  }
}

extension OpenFile {
  /// Words an error that keeps the file from being read at all.
  func rejection(
    _ message: String, remedy: String?, position: FilePosition? = nil, sourceLine: String? = nil
  ) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: displayPath, position: position, message: message, remedy: remedy,
        sourceLine: sourceLine)
    ])
  }

  /// Words an error of the system.
  static func failure(_ code: Int32, _ path: String) -> RejectedInput {
    guard code == ENOENT || code == ENOTDIR else {
      let reason = String(cString: strerror(code))
      return rejection(path, "the file can't be read: \(reason)", remedy: nil, cause: .unreadable)
    }
    return rejection(
      path, "there is no such file", remedy: "check the path, which is \(path)",
      cause: .missingFile)
  }

  private static func notRegular(_ status: stat, _ path: String) -> RejectedInput {
    let isDirectory = status.st_mode & S_IFMT == S_IFDIR
    return rejection(
      path, isDirectory ? "this is a directory, not a file" : "this is not a regular file",
      remedy: isDirectory ? "name a file in it" : "save what it yields in a file first",
      cause: .unreadable)
  }

  private static func rejection(
    _ path: String, _ message: String, remedy: String?, cause: RejectedInput.Cause
  ) -> RejectedInput {
    RejectedInput(
      diagnostics: [Diagnostic(path: path, position: nil, message: message, remedy: remedy)],
      cause: cause)
  }
}

extension stat {
  /// When it was last written to, in nanoseconds.
  fileprivate var modified: Int {
    #if canImport(Darwin)
      st_mtimespec.tv_sec * 1_000_000_000 + st_mtimespec.tv_nsec
    #else
      st_mtim.tv_sec * 1_000_000_000 + st_mtim.tv_nsec
    #endif
  }
}
