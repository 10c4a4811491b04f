import Disclosure
import Survey

extension Study {
  /// How the report was made: from which files, under which rules.
  func originBlocks(
    _ inputs: [InputFile], _ publication: Publication
  ) -> [ReportDocument.Block] {
    [
      .heading(level: 2, "How this report was made"),
      .paragraph(
        "Rollcall \(RollcallVersion.current) made this report from the study file and:"),
      .list(inputs.map(\.words)),
      // A paragraph: Markdown would join a second list to the first.
      .paragraph(
        "Rounding: \(rounding.words). Disclosure control: \(publication.policy.words)."
          + " The file findings.csv has every number with its count, its base and its status; the"
          + " folder tables has each table as a file."),
    ]
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
