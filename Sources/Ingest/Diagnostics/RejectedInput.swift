/// Everything found wrong with an input, thrown together.
package struct RejectedInput: Error, Sendable {
  /// Why the input can't be used; the command's exit code follows from it.
  package enum Cause: Sendable { case badData, missingFile, unreadable }

  /// In the order a person would meet them in the file; at least one is an error.
  package let diagnostics: [Diagnostic]

  package let cause: Cause

  package init(diagnostics: [Diagnostic], cause: Cause = .badData) {
    precondition(
      diagnostics.contains { $0.severity == .error }, "an input is rejected for an error")
    self.diagnostics = diagnostics
    self.cause = cause
  }
}
