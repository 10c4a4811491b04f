import Survey
import Yams

/// Reads a study file's nodes, collecting all that is wrong with them.
///
/// Each section of the file has an extension of its own. A reading function hands back a value
/// even after a fault where one serves to go on, so that one run finds every fault.
struct StudyFileReader {
  let path: String
  let lines: [Substring]
  private(set) var diagnostics: [Diagnostic] = []
  /// The wave whose questions are being read or referred to; `nil` outside of one.
  var scope: WaveScope?
  /// The first source that is read from standard input.
  var pipedSource: String?
  /// The names of the items of each battery that was read, by the battery's name.
  var batteries: [String: [String]] = [:]
  /// The questions that nested banners ask for, by wave; `nil` names a study without waves.
  var nests: [String?: [Question]] = [:]
  private var causes: [RejectedInput.Cause] = []

  init(path: String, text: String) {
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Notes a fault at a node, once.
  mutating func fault(_ message: String, at node: Node?, remedy: String? = nil) {
    let ending = scope?.coversAll == true ? placeWords : ""
    let found = diagnostic(message + ending, at: node?.mark?.position, remedy: remedy)
    add(RejectedInput(diagnostics: [found]))
  }

  /// Notes what another file's reader found, once.
  mutating func add(_ rejected: RejectedInput) {
    causes.append(rejected.cause)
    diagnostics += rejected.diagnostics.filter { !diagnostics.contains($0) }
  }

  /// Why the study file can't be used: a file that isn't there where that is all that is wrong.
  var cause: RejectedInput.Cause {
    causes.contains(.badData) ? .badData : causes.first ?? .badData
  }

  /// Notes a name that points nowhere, with the nearest of the names that do.
  mutating func unknown(
    _ what: String, _ name: String, at node: Node?, among known: [String], remedy: String? = nil
  ) {
    if what == "question", let scope, scope.notAsked.contains(name) {
      fault(
        "the question '\(name)' wasn't asked\(scope.coversAll ? "" : placeWords)", at: node,
        remedy: "name another wave, or another question")
      return
    }
    if what == "question", let items = batteries[name] {
      fault(
        "'\(name)' is a battery, and a question belongs here", at: node,
        remedy: "name its items: \(items.listed())")
      return
    }
    let near = Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
    let ending = scope?.coversAll == false ? placeWords : ""
    fault(
      "\(what) '\(name.shortened)' isn't known\(ending)", at: node,
      remedy: near ?? remedy ?? (known.isEmpty ? nil : "known: \(known.listed())"))
  }

  /// Where the names are looked up, to end a message with; empty outside of a wave.
  private var placeWords: String { scope.map { " in the wave '\($0.wave)'" } ?? "" }

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
