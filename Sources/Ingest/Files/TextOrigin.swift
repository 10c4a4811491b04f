import Foundation
import Survey

/// Where a text's bytes come from: a file, plain or packed with gzip, or standard input.
///
/// It can be opened again and again, by several readers; what it takes to unpack a file is shared.
enum TextOrigin: Sendable {
  case file(path: String, displayPath: String, SharedUnpacking)
  case standardInput(StandardInput)

  /// Names a file, without looking at it yet.
  static func file(path: String, displayPath: String) -> TextOrigin {
    .file(path: path, displayPath: displayPath, SharedUnpacking())
  }

  /// What a study file says a source is: a file of its folder, or standard input.
  init(_ file: String, in folder: StudyFolder) {
    let path = folder.path(of: file)
    self =
      file == SourceFile.standardInput
      ? .standardInput(.shared) : .file(path: path, displayPath: path)
  }

  /// What diagnostics call it.
  var displayPath: String {
    switch self {
    case .file(_, let displayPath, _): displayPath
    case .standardInput: StandardInput.displayPath
    }
  }

  /// Opens the bytes for reading, unpacked where they are packed.
  func open() throws(RejectedInput) -> OpenText {
    switch self {
    case .file(let path, let displayPath, let unpacking):
      try unpacking.text(of: OpenFile(path: path, displayPath: displayPath), displayPath)
    case .standardInput(let input): try input.open()
    }
  }

  /// Words an error that keeps the text from being read at all.
  func rejection(_ message: String, remedy: String?) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(path: displayPath, position: nil, message: message, remedy: remedy)
    ])
  }
}

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
