import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// A CSV file of material in a folder of its own.
struct MaterialDraft {
  private let scratch: ScratchFolder

  /// Writes the text as `material.csv`.
  init(_ text: String) throws {
    scratch = try ScratchFolder()
    try scratch.write(text, to: "material.csv")
  }

  var folder: StudyFolder {
    StudyFolder(of: scratch.url.appendingPathComponent("study.yaml").path)
  }

  /// The file as a source of a study.
  func source(_ format: SourceFile.Format, respondent: String? = nil) -> SourceFile {
    SourceFile(
      name: "material", file: "material.csv", format: format, respondentColumn: respondent)
  }
}

/// What is wrong with an input whose reading is tried.
func faults(_ body: () throws -> Void) throws -> [Diagnostic] {
  do {
    try body()
    return []
  } catch let rejected as RejectedInput {
    return rejected.diagnostics
  }
}

/// A text with one fault at its keycap, and what is said of it.
struct MaterialFault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let marked: MarkedText
  let message: String

  init(_ name: String, _ text: String, says message: String) {
    testDescription = name
    marked = MarkedText(text)
    self.message = message
  }

  /// The place of the keycap; `nil` without one.
  var position: FilePosition? { marked.places["1️⃣"].map { FilePosition($0) } }
}
