/// What a person should know about how a REFI-QDA project was read, in plain lines.
struct REFIAccount {
  private let contents: REFIContents
  private let themes: REFIThemes
  private let found: REFIPassages

  init(_ contents: REFIContents, _ themes: REFIThemes, _ found: REFIPassages) {
    (self.contents, self.themes, self.found) = (contents, themes, found)
  }

  var lines: [String] {
    let writer = contents.origin.isBlank ? "" : ", written by \(contents.origin.trimmed.shortened)"
    return ["a REFI-QDA project\(writer)", themes.account, sources, mentions] + documents + doubles
      + coders
      + uncounted
  }

  private var sources: String {
    let kinds = REFIContents.Source.Kind.allCases.compactMap { kind in
      let count = contents.sources.count { $0.kind == kind }
      return count > 0 ? count.counted(kind.word) : nil
    }
    return contents.sources.count.counted("source")
      + (kinds.isEmpty ? "" : ": \(kinds.joined(separator: ", "))")
  }

  private var mentions: String {
    let count = found.stretches.all.map { stretch in
      Set(stretch.selections.flatMap { contents.selections[$0].codings.map(\.code) }).count
    }.reduce(0, +)
    return "\(found.stretches.all.count.counted("passage")) with a code,"
      + " \(count.counted("mention")): a passage counts once for each of its themes"
  }

  private var documents: [String] {
    let unit = contents.cases.isEmpty ? "source" : "case"
    let named = Set(found.passages.map(\.document))
    let without =
      (contents.cases.isEmpty ? contents.sources.map(\.name) : contents.cases.map(\.name))
      .filter { !named.contains($0) }
    return [
      "the passages are told apart by \(unit)\(contents.cases.isEmpty ? ": the project has no cases" : "")",
      told(without.count, unit, "without a coded passage: \(without.map(\.shortened).listed())"),
      told(
        found.documents.unclaimedCount, "passage", "of no case: the name of the source is given"),
      told(found.documents.sharedCount, "passage", "of several cases: a mention of each"),
      told(
        found.documents.partlyClaimedCount, "passage",
        "only partly in a passage of a case: that case isn't given it"),
    ].compactMap { $0 }
  }

  private var doubles: [String] {
    [
      told(
        found.stretches.repeatedCount, "selection",
        "twice in the file, as PDF or recording and as its text: counted once"),
      told(
        found.stretches.straddlingCount, "passage",
        "under one GUID in several sources: counted for the first"),
      told(
        found.stretches.coincidingCount, "selection",
        "of exactly the same place as an earlier one: counted as one passage"),
      told(
        contents.selections.count { $0.mayContinue && !$0.codings.isEmpty }, "selection",
        "that may go on from an earlier page of a PDF: counted as a passage of its own"),
    ].compactMap { $0 }
  }

  private var coders: [String] {
    let coders = found.coders
    let numbers = coders.active.map(String.init).listed()
    return [
      "\(coders.active.count.counted("coder")) of passages"
        + (numbers.isEmpty ? "" : ": \(numbers) in the order of the project's users")
        + "; names aren't kept",
      told(coders.unlistedCount, "coder", "who isn't among the project's users"),
      told(coders.anonymousCount, "coding", "that doesn't say who coded"),
    ].compactMap { $0 }
  }

  private var uncounted: [String] {
    let left = contents.uncounted
    return [
      told(found.stretches.uncodedCount, "selection", "without a code: not counted"),
      told(left.sourceCodings, "coding", "of a whole source: not counted as mention"),
      told(left.caseCodings, "coding", "of a whole case: not counted as mention"),
      told(left.noteCodings, "coding", "in notes: not counted as mention"),
      told(left.caseVariables, "value", "of a case's variables: not read"),
      told(left.sets, "set", "of codes or sources: not used"),
    ].compactMap { $0 }
  }

  /// A line about so many of something; `nil` for none.
  private func told(_ count: Int, _ noun: String, _ rest: String) -> String? {
    count > 0 ? "\(count.counted(noun)) \(rest)" : nil
  }
}

extension REFIContents.Source.Kind {
  fileprivate var word: String {
    switch self {
    case .text: "text"
    case .picture: "picture"
    case .pdf: "PDF"
    case .recording: "recording"
    case .video: "video"
    }
  }
}
