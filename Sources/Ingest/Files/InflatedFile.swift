import Foundation

/// A gzip file as the text that is packed in it, readable from any offset.
///
/// Reading on is cheap; an earlier offset is reached by unpacking again from the last place before it
/// of which a mark was kept. Several readers may share one: `lock` guards everything that changes.
final class InflatedFile: @unchecked Sendable {
  /// Marks kept at most, of some 50 kB each; every second one goes when there are more.
  private static let markLimit = 128

  private let lock = NSLock()
  private let file: OpenFile
  private let displayPath: String
  private var inflater: GzipInflater
  /// The last bytes that were unpacked: messages look back a little again and again.
  private var recent: [UInt8] = []
  private static let recentLimit = 256 << 10
  /// Inflaters that stand still, in the order of the text, the first at its beginning.
  private var marks: [GzipInflater]
  /// The bytes of text between two marks.
  private var interval: Int

  init(
    _ file: consuming OpenFile, displayPath: String, interval: Int = 4 << 20
  ) throws(RejectedInput) {
    self.file = file
    self.displayPath = displayPath
    self.interval = interval
    do throws(GzipFault) {
      let first = try GzipInflater()
      inflater = try first.twin()
      marks = [first]
    } catch {
      throw error.rejection(displayPath)
    }
  }

  /// Fills as much of `buffer` as the text has from `offset` on, and returns how much that was.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) throws(RejectedInput) -> Int {
    lock.lock()
    defer { lock.unlock() }
    let again = readAgain(into: buffer, at: offset)
    if again == buffer.count { return again }
    do throws(RejectedInput) {
      try goTo(offset + again)
      guard inflater.unpackedOffset == offset + again else { return again }
      return again + (try unpack(into: UnsafeMutableBufferPointer(rebasing: buffer[again...])))
    } catch {
      // What the inflater holds is of no use now; earlier offsets can still be read.
      restart(from: try twin(of: marks[0]))
      throw error
    }
  }

  /// Fills as much of `buffer` as is still held of the text from `offset` on.
  private func readAgain(into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Int {
    let start = inflater.unpackedOffset - recent.count
    guard offset >= start, offset < inflater.unpackedOffset else { return 0 }
    let bytes = recent[(offset - start)...].prefix(buffer.count)
    return buffer.update(fromContentsOf: bytes)
  }

  private func restart(from mark: consuming GzipInflater) {
    inflater = mark
    recent = []
  }

  /// How many packed bytes have been used up, and how many there are.
  var progress: (done: Int, total: Int) {
    lock.lock()
    defer { lock.unlock() }
    return (inflater.packedOffset, file.size)
  }

  /// Throws if the file has been written to since it was opened.
  func checkUnchanged() throws(RejectedInput) { try file.checkUnchanged() }

  /// Goes on to an offset, or back to it; stops at the text's end if that comes first.
  private func goTo(_ offset: Int) throws(RejectedInput) {
    let mark = marks.last { $0.unpackedOffset <= offset } ?? marks[0]
    if inflater.unpackedOffset > offset || inflater.unpackedOffset < mark.unpackedOffset {
      restart(from: try twin(of: mark))
    }
    guard inflater.unpackedOffset < offset else { return }
    let skipped = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)
    defer { skipped.deallocate() }
    while inflater.unpackedOffset < offset {
      let count = min(skipped.count, offset - inflater.unpackedOffset)
      guard try unpack(into: UnsafeMutableBufferPointer(rebasing: skipped[..<count])) > 0
      else { return }
    }
  }

  private func unpack(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(RejectedInput) -> Int {
    let got = try inflater.read(
      into: buffer,
      from: { (input, offset) throws(RejectedInput) in try file.read(into: input, at: offset) },
      of: displayPath)
    recent += buffer[..<got].suffix(Self.recentLimit)
    if recent.count > 2 * Self.recentLimit { recent.removeFirst(recent.count - Self.recentLimit) }
    if let last = marks.last, inflater.unpackedOffset - last.unpackedOffset >= interval {
      marks.append(try twin(of: inflater))
      if marks.count > Self.markLimit { thinOut() }
    }
    return got
  }

  private func thinOut() {
    marks = marks.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    interval *= 2
  }

  private func twin(of inflater: GzipInflater) throws(RejectedInput) -> GzipInflater {
    do throws(GzipFault) { return try inflater.twin() } catch { throw error.rejection(displayPath) }
  }
}
