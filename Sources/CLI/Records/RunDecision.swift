import Ingest

/// Whether a study is worked out again, and why.
struct RunDecision {
  /// Reasons that are told; a folder of a hundred files needn't be listed.
  private static let mostReasons = 3

  private let reasons: [String]
  private let inputs: Int

  /// Takes all that changed, and how many files the study names.
  init(_ changes: [RunChange], inputs: Int) {
    reasons = changes.map(\.words.withoutControls).reduce(into: []) { reasons, words in
      if !reasons.contains(words) { reasons.append(words) }
    }
    self.inputs = inputs
  }

  var words: String {
    guard !reasons.isEmpty else {
      return
        "skipped: the study file, its \(inputs == 1 ? "input" : "\(inputs) inputs"), the program"
        + " and the report are as they were"
    }
    let more = reasons.count - Self.mostReasons
    return "redone: " + reasons.prefix(Self.mostReasons).joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }
}
