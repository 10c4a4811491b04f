import Disclosure
import Survey

extension Study {
  /// How the report was made: from which files, under which rules.
  func originBlocks(
    _ inputs: [InputFile], _ publication: Publication
  ) -> [ReportDocument.Block] {
    // A paragraph after the list: Markdown would join a second list to the first.
    [
      .heading(level: 2, "How this report was made"),
      .paragraph(
        "Rollcall \(RollcallVersion.current) made this report from the study file and:"),
      .list(inputs.map { $0.words + madeWords($0) }),
    ] + waveBlocks + selectionBlocks + [
      .paragraph(
        "Rounding: \(rounding.words). Disclosure control: \(publication.policy.words)."
          + " The file findings.csv has every number with its count, its base and its status; the"
          + " folder tables has each table as a file.")
    ] + (publication.changes.map { [.paragraph($0.words)] } ?? [])
  }
}

extension Study {
  /// When each wave was asked, and from which source its answers are.
  private var waveBlocks: [ReportDocument.Block] {
    guard !waves.isEmpty else { return [] }
    let words = waves.map { wave in
      let file = sources.first { $0.name == wave.responses }?.inputName ?? wave.responses
      return "\(wave.name) (\(file), \(wave.date)\(wave.until.map { " to \($0)" } ?? ""))"
    }
    return [.paragraph("Waves: \(words.joined(separator: "; ")).")]
  }

  /// How the respondents came to be in the study, where the study file says.
  private var selectionBlocks: [ReportDocument.Block] {
    guard let selection else { return [] }
    return [.paragraph("Sample, by the study file: \(selection.words).")]
  }

  /// Says of a file that its rows don't come from where the study's do.
  private func madeWords(_ input: InputFile) -> String {
    let own = sources.first { $0.inputName == input.name }?.provenance
    guard let own, own != provenance, !own.words.isEmpty else { return "" }
    return " (\(own.words))"
  }
}

extension Selection {
  fileprivate var words: String {
    switch self {
    case .random: "drawn at random"
    case .purposive: "chosen on purpose, not drawn at random"
    case .selfSelected: "self-selected, not drawn at random"
    case .census: "everyone there is"
    }
  }
}

extension InputFile {
  fileprivate var words: String {
    "\(name): \(rows.counted("row"))\(blankWords)"
  }

  private var blankWords: String {
    switch blankLines {
    case 0: ""
    case 1: "; 1 blank line holds no row"
    default: "; \(blankLines.printed) blank lines hold no row"
    }
  }
}

extension DisclosurePolicy {
  fileprivate var words: String {
    switch self {
    case .none: "none; every number is shown"
    }
  }
}

extension ReleaseChanges {
  fileprivate var words: String {
    let changed =
      revised == 0
      ? "No number of the previous release (\(file)) was revised."
      : "\(revised.counted("number")) of the previous release (\(file)) \(revised == 1 ? "is" : "are")"
        + " revised."
    guard gone > 0 else { return changed }
    return changed
      + " \(gone.counted("number")) of it \(gone == 1 ? "is" : "are") no longer published."
  }
}
