import Ingest
import Report
import Survey

/// What was read of a study's files, in lines for a person to check.
struct EvidenceAccount {
  let study: Study
  let evidence: Evidence
  /// Whether it is told how each export was taken.
  var tellsLayouts = true

  /// A line a file, and below a file of responses how the bases come about.
  var lines: [String] {
    evidence.inputs.flatMap { input in
      let lines =
        ledger(of: input)?.printed(
          of: input.name, study.respondents, study.codebook)
        ?? ["\(input.name): \(input.rows) \(input.rows == 1 ? "row" : "rows")"]
      return lines.prefix(1) + (tellsLayouts ? input.account : []).map { "  \($0)" }
        + lines.dropFirst()
    }
  }

  /// How the bases of a file of responses come about; `nil` for any other file.
  private func ledger(of input: InputFile) -> ResponseLedger? {
    guard
      let source = study.sources.first(where: {
        $0.inputName == input.name && $0.format.holdsResponses
      })
    else { return nil }
    return evidence.of(study.waves.first { $0.responses == source.name }).responses.ledger
  }
}
