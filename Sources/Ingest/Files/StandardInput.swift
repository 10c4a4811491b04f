import Foundation

/// What is piped into the program, readable from any offset as a file is.
///
/// A pipe's bytes come once. Messages and the look at a file's head need earlier ones again, so what has
/// come is kept in a `Spool`, unpacked where it is packed. A file that stands at its beginning
/// (`< answers.csv`) is read like any other and not kept. `lock` guards everything that changes.
final class StandardInput: @unchecked Sendable {
  /// The program's own; a descriptor has but one beginning, so that all readers share it.
  static let shared = StandardInput(descriptor: STDIN_FILENO)

  /// What diagnostics call it.
  static let displayPath = "<standard input>"

  private let lock = NSLock()
  private let descriptor: Int32
  private let unpacking = SharedUnpacking()
  private var pipe: PipedBytes
  private var spool: Spool?
  /// `nil` where the bytes aren't packed.
  private var inflater: GzipInflater?
  /// What ended the reading.
  private var fault: RejectedInput?

  /// Takes a descriptor, which others mustn't read from.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    pipe = PipedBytes(descriptor, displayPath: Self.displayPath)
  }

  /// Opens it for reading, from its beginning each time.
  ///
  /// - Throws: Where a person sits at it, or what comes can't be kept.
  func open() throws(RejectedInput) -> OpenText {
    lock.lock()
    defer { lock.unlock() }
    if spool == nil {
      guard isatty(descriptor) == 0 else { throw Self.isTerminal }
      if let file = try wholeFile() { return try unpacking.text(of: file, Self.displayPath) }
      spool = try Spool()
      if try pipe.peek(GzipInflater.signature.count) == GzipInflater.signature {
        inflater = try newInflater()
      }
    }
    return .piped(self)
  }

  /// Fills as much of `buffer` as comes from `offset` on, and returns how much that was.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) throws(RejectedInput) -> Int {
    lock.lock()
    defer { lock.unlock() }
    try receive(upTo: offset)
    guard let kept = spool?.count, kept >= offset else { return 0 }
    let again = try spool?.read(into: buffer, at: offset) ?? 0
    guard again < buffer.count else { return again }
    return again + (try receive(into: UnsafeMutableBufferPointer(rebasing: buffer[again...])))
  }

  /// The file on the descriptor, if it is one and nobody has read from it.
  private func wholeFile() throws(RejectedInput) -> OpenFile? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw OpenFile.failure(errno, Self.displayPath)
    }
    guard status.st_mode & S_IFMT == S_IFREG, lseek(descriptor, 0, SEEK_CUR) == 0 else {
      return nil
    }
    return try OpenFile(copyOf: descriptor, displayPath: Self.displayPath)
  }

  private func newInflater() throws(RejectedInput) -> GzipInflater {
    do throws(GzipFault) { return try GzipInflater() } catch {
      throw error.rejection(Self.displayPath)
    }
  }

  /// Receives all bytes before an offset, or to the end.
  private func receive(upTo offset: Int) throws(RejectedInput) {
    let missing = offset - (spool?.count ?? 0)
    guard missing > 0 else { return }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: min(missing, 1 << 20))
    defer { buffer.deallocate() }
    while let kept = spool?.count, kept < offset {
      let count = min(buffer.count, offset - kept)
      guard try receive(into: UnsafeMutableBufferPointer(rebasing: buffer[..<count])) > 0
      else { return }
    }
  }

  /// Receives the next bytes and keeps them; fewer than there is room for only at the end.
  private func receive(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(RejectedInput) -> Int {
    if let fault { throw fault }
    do throws(RejectedInput) {
      let got =
        if let inflater { try unpack(with: inflater, into: buffer) } else { try fill(buffer) }
      try spool?.append(UnsafeBufferPointer(rebasing: buffer[..<got]))
      return got
    } catch {
      fault = error
      throw error
    }
  }

  private func unpack(
    with inflater: GzipInflater, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(RejectedInput) -> Int {
    try inflater.read(
      into: buffer,
      from: { (input, _) throws(RejectedInput) in try pipe.take(into: input) },
      of: Self.displayPath)
  }

  private func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>) throws(RejectedInput) -> Int {
    var filled = 0
    while filled < buffer.count {
      let got = try pipe.take(into: UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
      if got == 0 { break }
      filled += got
    }
    return filled
  }

  private static var isTerminal: RejectedInput {
    RejectedInput(
      diagnostics: [
        Diagnostic(
          path: displayPath, position: nil,
          message:
            "a source of the study is read from standard input, and nothing is piped into it",
          remedy:
            "pipe the data in, as in 'zcat answers.csv.gz | rollcall run study.yaml', or name a"
            + " file in the study file")
      ], cause: .missingFile)
  }
}
