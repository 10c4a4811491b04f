import Survey
import Yams

/// Reads a study file's nodes, collecting all that is wrong with them.
///
/// Each section of the file has an extension of its own. A reading function hands back a value
/// even after a fault where one serves to go on, so that one run finds every fault.
struct StudyFileReader {
  let path: String
  private let lines: [Substring]
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String, text: String) {
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Notes a fault at a node, once.
  mutating func fault(_ message: String, at node: Node?, remedy: String? = nil) {
    add([diagnostic(message, at: node?.mark?.position, remedy: remedy)])
  }

  /// Notes what another file's reader found.
  mutating func add(_ found: [Diagnostic]) {
    diagnostics += found.filter { !diagnostics.contains($0) }
  }

  /// Notes a name that points nowhere, with the nearest of the names that do.
  mutating func unknown(
    _ what: String, _ name: String, at node: Node?, among known: [String], remedy: String? = nil
  ) {
    let near = Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
    fault(
      "\(what) '\(name.shortened)' isn't known", at: node,
      remedy: near ?? remedy ?? (known.isEmpty ? nil : "known: \(known.listed())"))
  }

  func diagnostic(
    _ message: String, at position: FilePosition?, remedy: String?
  ) -> Diagnostic {
    let line = position.flatMap { lines.indices.contains($0.line - 1) ? lines[$0.line - 1] : nil }
    return Diagnostic(
      path: path, position: position, message: message, remedy: remedy,
      sourceLine: line.map(String.init))
  }
}

extension Mark {
  var position: FilePosition { FilePosition(line: line, column: column) }
}

extension [String] {
  /// The first few names for a message.
  func listed(atMost limit: Int = 12) -> String {
    prefix(limit).joined(separator: ", ") + (count > limit ? ", …" : "")
  }
}
