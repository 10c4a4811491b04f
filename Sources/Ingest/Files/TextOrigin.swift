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
