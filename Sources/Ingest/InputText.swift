import Foundation

/// A small text file, read whole.
package enum InputText {
  /// Reads a UTF-8 file without its byte order mark.
  package static func read(_ path: String) throws(RejectedInput) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw rejection(path, "there is no such file", .missingFile)
    }
    guard !isFolder.boolValue else {
      throw rejection(path, "this is a folder where a file belongs", .missingFile)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw rejection(path, "the file can't be read", .unreadable)
    }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw rejection(path, "the file isn't UTF-8 text", .badData, "save it as UTF-8")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private static func rejection(
    _ path: String, _ message: String, _ cause: RejectedInput.Cause, _ remedy: String? = nil
  ) -> RejectedInput {
    RejectedInput(
      diagnostics: [Diagnostic(path: path, position: nil, message: message, remedy: remedy)],
      cause: cause)
  }
}
