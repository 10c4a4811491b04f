import Survey

/// What a file turns out to be, by what it holds.
struct RecognisedFile: Sendable {
  /// What it is.
  enum Kind: Sendable {
    /// Answers, as a platform or nobody in particular lays them out.
    case responses(SourceFile.Format)
    /// A coding tool's passages.
    case passages(SourceFile.Format)
    /// A key, a dictionary or a list of labels that stands beside an export.
    case labels
    /// A coding tool's list of codes.
    case codes
  }

  let kind: Kind
  /// Why, in plain words that go on after "because".
  let reason: String
}

extension RecognisedFile {
  /// Recognises a text file by its first records; a table that no platform writes is a plain one.
  init(_ head: ExportHead) {
    for companion in ExportCompanions.all {
      guard let reason = companion.recognise(head) else { continue }
      self.init(kind: .labels, reason: reason)
      return
    }
    for layout in ExportLayouts.all {
      guard let reason = layout.recognise(head) else { continue }
      self.init(kind: .responses(layout.format), reason: reason)
      return
    }
    if let coding = RecognisedFile(coding: head) {
      self = coding
      return
    }
    self.init(
      kind: .responses(.plain),
      reason: "it looks like no platform's export, so it is taken for a"
        + " plain table with one row of header")
  }
}

extension RecognisedFile {
  /// Whether a coding tool wrote it.
  var isOfCodingTool: Bool {
    switch kind {
    case .passages, .codes: true
    case .responses, .labels: false
    }
  }
}
