import Ingest

/// A diagnostic as a person reads it: place, message, the line with a caret, the way out.
struct DiagnosticText {
  /// Characters of a line shown around the place; the rest of a long line is left out.
  private static let window = 100

  private let diagnostic: Diagnostic
  private let isColoured: Bool

  init(_ diagnostic: Diagnostic, isColoured: Bool) {
    self.diagnostic = diagnostic
    self.isColoured = isColoured
  }

  var text: String {
    let place = diagnostic.position.map { ":\($0.line):\($0.column)" } ?? ""
    let head = "\(diagnostic.path)\(place): \(severity): \(diagnostic.message)\n"
    let remedy = diagnostic.remedy.map { "  \($0)\n" } ?? ""
    return head + excerpt + remedy
  }

  private var severity: String {
    let word = diagnostic.severity.rawValue
    guard isColoured else { return word }
    switch diagnostic.severity {
    case .error: return "\u{1B}[31m\(word)\u{1B}[0m"
    case .warning: return "\u{1B}[33m\(word)\u{1B}[0m"
    }
  }

  private var excerpt: String {
    guard let line = diagnostic.sourceLine, let position = diagnostic.position else { return "" }
    let scalars = Array(line.unicodeScalars)
    let place = min(position.column - 1, scalars.count)
    let start = max(0, place - Self.window / 2)
    let shown = scalars[start..<min(scalars.count, start + Self.window)]
    let printable = shown.map {
      $0.properties.generalCategory == .control ? " " : String($0)
    }.joined()
    return "  \(printable)\n  \(String(repeating: " ", count: place - start))^\n"
  }
}
