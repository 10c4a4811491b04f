import Dispatch
import Foundation

/// The pieces of a text while several threads read them: handed out, and gathered, in the order of
/// the file.
///
/// What is read doesn't depend on how many pieces there are: a piece counts only when every piece
/// before it ended between two records, which is when it began where a record begins. Where one
/// doesn't, or something is wrong in it, one parser goes on from its beginning to the end.
///
/// Unchecked, because everything in it is touched only under its lock, but for a piece and its
/// part, which belong to the thread that reads them.
final class PieceQueue<Part>: @unchecked Sendable {
  private let reader: CSVReader
  private let columns: Int
  private let parts: PartMaking<Part>
  private let progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)?

  private let condition = NSCondition()
  private let text: OpenText
  private var pieces: TextPieces
  /// Where the gathering stands, and what was met up to there.
  private var pass: CSVPass
  private var handedOut = 0
  private var gathered = 0
  private var waiting: [Int: (part: PartBox<Part>, account: PieceAccount?)] = [:]
  private var freeParts: [PartBox<Part>]
  private var isAtEnd = false
  private var isOver = false
  private var failure: RejectedInput?

  /// Takes a text and the pass that has read its header.
  init(
    of reader: CSVReader, _ text: consuming OpenText, after pass: consuming CSVPass, columns: Int,
    threads: Int, parts: PartMaking<Part>, progress: ((Int, Int) -> Void)?
  ) {
    self.reader = reader
    self.columns = columns
    self.parts = parts
    self.progress = progress
    self.text = text
    pieces = TextPieces(from: pass.place.offset, size: reader.pieceSize)
    self.pass = pass
    // With two to spare nobody waits for a piece that takes a little longer.
    freeParts = (0..<(threads == 1 ? 1 : threads + 2)).map { _ in PartBox(parts.make()) }
  }

  /// Reads everything, on so many threads.
  func run(threads: Int) {
    guard threads > 1 else { return work() }
    DispatchQueue.concurrentPerform(iterations: threads) { _ in work() }
  }

  /// Reads everything with one parser, record after record.
  func runInOrder() {
    condition.lock()
    defer { condition.unlock() }
    readOn()
  }

  /// Returns what was met on the way, or throws everything that was wrong.
  ///
  /// Where the text can't be read to its end, what was wrong before that counts, as long as it ended
  /// the reading.
  func outcome() throws(RejectedInput) -> CSVSummary {
    if let failure, !pass.isOver { throw failure }
    pass.finish(header: { _, _ in }, record: { _ in })
    try text.checkUnchanged()
    return try pass.outcome()
  }

  private func work() {
    let reading = PieceReading(of: reader, columns: columns)
    let buffer = PieceBuffer()
    while let job = nextJob(buffer) {
      let account = reading.read(job.piece) { parts.take(&job.part.value, $0) }
      finish(job, account)
    }
  }

  private func nextJob(
    _ buffer: PieceBuffer
  ) -> (number: Int, piece: Piece, part: PartBox<Part>)? {
    condition.lock()
    defer { condition.unlock() }
    while freeParts.isEmpty, !isOver, !isAtEnd { condition.wait() }
    guard !isOver, !isAtEnd, let part = freeParts.popLast() else { return nil }
    do throws(RejectedInput) {
      guard let piece = try pieces.next(from: text, into: buffer) else {
        isAtEnd = true
        condition.broadcast()
        return nil
      }
      defer { handedOut += 1 }
      return (handedOut, piece, part)
    } catch {
      // The pieces before still count: something may be wrong in them that ends the reading.
      failure = error
      isAtEnd = true
      condition.broadcast()
      return nil
    }
  }

  private func finish(
    _ job: (number: Int, piece: Piece, part: PartBox<Part>), _ account: PieceAccount?
  ) {
    condition.lock()
    defer {
      condition.broadcast()
      condition.unlock()
    }
    waiting[job.number] = (job.part, account)
    while !isOver, let next = waiting.removeValue(forKey: gathered) {
      gathered += 1
      guard let account = next.account else { return readOn() }
      let before = (records: pass.recordCount, lines: pass.place.line)
      pass.append(account)
      gather(next.part, recordsBefore: before.records, linesBefore: before.lines)
      freeParts.append(next.part)
    }
  }

  private func gather(_ part: PartBox<Part>, recordsBefore: Int, linesBefore: Int) {
    let offset = pass.place.offset
    let (done, total) = text.progress(at: offset) ?? (offset, 0)
    parts.gather(
      &part.value,
      PieceEnd(
        recordsBefore: recordsBefore, linesBefore: linesBefore, bytesRead: done, totalBytes: total))
    progress?(done, total)
  }

  /// Reads the rest of the text with one parser, which numbers records and lines from the file's
  /// beginning.
  private func readOn() {
    isOver = true
    var rest = RestOfText(parts)
    let chunks = LineChunks(from: pass.place.offset, size: 1 << 20)
    do throws(RejectedInput) {
      while !pass.isOver, let chunk = try chunks.next(from: text) {
        pass.take(chunk, header: { _, _ in }, record: { rest.take($0) })
        gather(rest.part, recordsBefore: 0, linesBefore: 0)
      }
    } catch {
      failure = error
      return
    }
    pass.finish(header: { _, _ in }, record: { rest.take($0) })
    gather(rest.part, recordsBefore: 0, linesBefore: 0)
  }
}
