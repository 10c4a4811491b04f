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
        "Rollcall \(RollcallVersion.current) worked it out from the study file and:"),
      .list(inputs.map(\.words)),
      .list([
        "Rounding: \(rounding.words).", "Disclosure control: \(publication.policy.words).",
        "Every number is also in findings.csv, with its count, its base and its status; each"
          + " table is in the folder tables.",
      ]),
    ]
  }
}

extension InputFile {
  fileprivate var words: String {
    let blank = blankLines == 0 ? "" : "; \(blankLines) blank lines hold no row"
    return "\(name): \(rows.printed) \(rows == 1 ? "row" : "rows")\(blank)"
  }
}

extension DisclosurePolicy {
  fileprivate var words: String {
    switch self {
    case .none: "none; every number is shown"
    }
  }
}

extension Rounding {
  /// The rule as a reader needs it.
  var words: String {
    let digits =
      switch decimals {
      case 0: "whole numbers"
      case 1: "1 decimal"
      default: "\(decimals) decimals"
      }
    let rule =
      switch self.rule {
      case .halfUp: "to the nearest, halves away from zero"
      case .halfEven: "to the nearest, halves to the even neighbour"
      case .truncate: "towards zero"
      case .largestRemainder:
        "by largest remainders, so that the parts of a whole add to 100; other numbers to the"
          + " nearest, halves away from zero"
      }
    return "percentages to \(digits), \(rule)"
  }
}
