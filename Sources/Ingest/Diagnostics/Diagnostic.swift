/// Something about an input file that a person can put right.
package struct Diagnostic: Sendable, Hashable {
  /// How much it matters: an error stops the run, a warning doesn't.
  package enum Severity: String, Sendable { case error, warning }

  package let severity: Severity

  /// The file, as the person named it.
  package let path: String

  /// Where it is; `nil` when it is about the file as a whole.
  package let position: FilePosition?

  /// What is wrong, in one line that gives both sides of the disagreement; what a file says in it
  /// is never passed on as control characters.
  package let message: String

  /// What would put it right, in one line; `nil` when the message already says so.
  package let remedy: String?

  /// The physical line at `position`, without its line end, for printing with a caret.
  package let sourceLine: String?

  package init(
    severity: Severity = .error, path: String, position: FilePosition?, message: String,
    remedy: String? = nil, sourceLine: String? = nil
  ) {
    self.severity = severity
    self.path = path
    self.position = position
    self.message = message.withoutControls
    self.remedy = remedy?.withoutControls
    self.sourceLine = sourceLine
  }
}

extension String {
  /// The text with what can't be seen spelt out, so that it stays one line, can't steer a terminal,
  /// and shows a blank without width.
  package var withoutControls: String {
    String(String.UnicodeScalarView(unicodeScalars.flatMap(\.visible)))
  }
}

extension Unicode.Scalar {
  fileprivate var visible: [Unicode.Scalar] {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      Array(escaped(asASCII: true).unicodeScalars)
    default: [self]
    }
  }
}

extension Diagnostic {
  /// The same without the line of the file, which may hold what nobody else should read.
  var withoutSourceLine: Diagnostic {
    Diagnostic(
      severity: severity, path: path, position: position, message: message, remedy: remedy)
  }
}
