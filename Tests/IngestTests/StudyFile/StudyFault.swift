import Survey
import TestSupport
import Testing

@testable import Ingest

/// A study file with one fault: a section with a keycap where the fault is, and what is said of it.
struct StudyFault: Sendable, CustomTestStringConvertible {
  let name: String
  let draft: StudyDraft
  let message: String
  let remedy: String?

  /// Takes the sections that differ; questions are put below the draft's own.
  init(
    _ name: String, settings: String? = nil, sources: String? = nil, questions: String? = nil,
    segments: String? = nil, plan: String? = nil, says message: String, remedy: String? = nil
  ) {
    var draft = StudyDraft()
    if let settings { draft.settings = settings + "\n" }
    if let sources { draft.sources = sources }
    if let questions { draft.questions += "\n" + questions }
    if let segments { draft.segments = segments }
    if let plan { draft.plan = plan }
    self.name = name
    self.draft = draft
    self.message = message
    self.remedy = remedy
  }

  var testDescription: String { name }

  /// Expects the fault in its place, once, and nothing besides.
  func expectIsTold(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let found = try draft.faults()
    let place = try #require(draft.marked.places["1️⃣"], sourceLocation: sourceLocation)
    #expect(found.map(\.message) == [message], sourceLocation: sourceLocation)
    #expect(found.map(\.position) == [FilePosition(place)], sourceLocation: sourceLocation)
    #expect(found.allSatisfy { $0.severity == .error }, sourceLocation: sourceLocation)
    if let remedy { #expect(found.map(\.remedy) == [remedy], sourceLocation: sourceLocation) }
  }
}
