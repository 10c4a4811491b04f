import Foundation
import Survey

extension CSVReader {
  /// The most threads that read one file.
  static let mostThreads = 16

  /// Reads the whole file on several threads, in pieces that are gathered in the order of the file.
  ///
  /// It means what `read(header:record:progress:)` means, record for record and error for error,
  /// however many threads there are.
  ///
  /// - Parameters:
  ///   - skipped: Records right below the header that aren't handed over.
  ///   - inOrder: Whether each record has to be looked at after the one before it, and so by one
  ///     thread.
  ///   - threads: `nil` for as many as the machine has cores.
  ///   - header: Called once, before any part is made.
  ///   - parts: What is made of the records.
  ///   - progress: Called under a lock, on any thread, with the bytes read and the bytes there are, 0
  ///     where nobody knows.
  /// - Returns: What was met on the way.
  /// - Throws: Every error found, in the order of the file.
  func read<Part>(
    skipping skipped: Int = 0, inOrder: Bool = false, threads: Int? = nil,
    header: (_ names: [String], _ line: Int) -> Void, parts: PartMaking<Part>,
    progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)? = nil
  ) throws(RejectedInput) -> CSVSummary {
    let open = try text.open()
    let start = try FileSignature.startOfTable(in: open, of: text)
    var pass = CSVPass(of: self, from: start)
    let chunks = LineChunks(from: start.offset, size: 1 << 16)
    while !pass.isOver, !pass.hasRead(skipped), let chunk = try chunks.next(from: open) {
      pass.take(chunk, upTo: skipped, header: header, record: { _ in })
    }
    guard !pass.isOver, pass.hasRead(skipped), let columns = pass.columnCount else {
      pass.finish(header: header, record: { _ in })
      try open.checkUnchanged()
      return try pass.outcome()
    }
    let threads = threads ?? Self.threads(for: open, pieceSize: pieceSize)
    let queue = PieceQueue(
      of: self, open, after: pass, columns: columns, threads: threads, parts: parts,
      progress: progress)
    if inOrder { queue.runInOrder() } else { queue.run(threads: threads) }
    return try queue.outcome()
  }

  /// As many as there are cores, and no more than there are pieces, if it is known how many.
  private static func threads(for text: borrowing OpenText, pieceSize: Int) -> Int {
    let cores = min(mostThreads, ProcessInfo.processInfo.activeProcessorCount)
    return text.size.map { max(1, min(cores, $0 / pieceSize)) } ?? cores
  }
}
