import Foundation
import Ingest

/// A JSON file, read whole.
enum JSONFile {
  /// Reads an object.
  ///
  /// - Throws: Where the file can't be read or holds something else.
  static func read(_ path: String, displayPath: String) throws(RejectedInput) -> [String: Any] {
    let text = try InputText.read(path)
    let parsed = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let object = parsed as? [String: Any] else {
      throw RejectedInput(diagnostics: [
        Diagnostic(
          path: displayPath, position: nil, message: "this isn't a JSON object",
          remedy: "write the file again with the program that made it")
      ])
    }
    return object
  }
}
