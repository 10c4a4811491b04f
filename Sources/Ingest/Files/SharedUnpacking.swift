import Foundation
import Survey

/// The one unpacking of a file that is opened several times; none of a file that isn't packed.
final class SharedUnpacking: @unchecked Sendable {
  private let lock = NSLock()
  private var inflated: InflatedFile?

  /// Takes a file that has just been opened for what its first bytes show.
  func text(
    of file: consuming OpenFile, _ displayPath: String
  ) throws(RejectedInput) -> OpenText {
    let signature = GzipInflater.signature
    guard file.withBytes(at: 0, count: signature.count, { $0.elementsEqual(signature) }) else {
      return .file(file)
    }
    lock.lock()
    defer { lock.unlock() }
    if let inflated { return .inflated(inflated) }
    let inflated = try InflatedFile(file, displayPath: displayPath)
    self.inflated = inflated
    return .inflated(inflated)
  }
}
