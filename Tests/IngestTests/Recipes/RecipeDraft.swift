import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// A recipe that reads without a fault, of which a test changes a part.
struct RecipeDraft: Sendable {
  var head = "seed: 1\nby: role\n"
  var file = "responses.csv"
  var id = "id"
  var strata = """
    - {count: 4, set: {role: lead, band: a}}
    - {count: 6, set: {role: staff}}
    """
  var margins = "- {question: q, counts: {x: 3, y: 7}}"
  var excerptsFile = "excerpts.csv"
  var themes = "- {theme: T1, group: lead, respondents: 2, passages: 3}"

  var marked: MarkedText {
    MarkedText(
      head + "respondents:\n  file: \(file)\n  id: \(id)\n  strata:\n" + indented(strata)
        + "  margins:\n" + indented(margins) + "excerpts:\n  file: \(excerptsFile)\n  themes:\n"
        + indented(themes))
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  /// Reads the recipe in a folder of its own.
  func read() throws -> Recipe {
    let folder = try ScratchFolder()
    try folder.write(marked.text, to: "recipe.yaml")
    return try RecipeFile.read(folder.url.appendingPathComponent("recipe.yaml").path)
  }
}

/// A recipe with one fault, with a keycap where it is, and what is said of it.
struct RecipeFault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let draft: RecipeDraft
  let message: String

  init(_ name: String, says message: String, _ change: (inout RecipeDraft) -> Void) {
    var draft = RecipeDraft()
    change(&draft)
    testDescription = name
    self.draft = draft
    self.message = message
  }

  /// Expects the fault in its place, once, and nothing besides.
  func expectIsTold(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let found = try faults { _ = try draft.read() }
    let place = try #require(draft.marked.places["1️⃣"], sourceLocation: sourceLocation)
    #expect(found.map(\.message) == [message], sourceLocation: sourceLocation)
    #expect(found.map(\.position) == [FilePosition(place)], sourceLocation: sourceLocation)
  }
}
