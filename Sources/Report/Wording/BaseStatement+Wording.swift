import Disclosure
import Survey

extension ClearedTable {
  /// Who the table's numbers are of, and who isn't in them.
  func baseWords(_ codebook: Codebook, _ provenance: Provenance) -> [String] {
    switch base.rule {
    case .respondents(let rule):
      [respondentsWords(rule, codebook), outsideWords(codebook, provenance), percentageWords]
        .filter { !$0.isEmpty }
    case .interviewed:
      [
        "Base: respondents\(base.segment.map { " \($0.condition.words(codebook))" } ?? ""), whether"
          + " or not they raised a theme. \(columnBases)."
      ]
    case .eachFigure:
      [
        "Base: a published figure's is as the source states it; a recomputed percentage or average"
          + " is of the respondents of its group who answered."
      ]
    }
  }

  private func respondentsWords(
    _ rule: BreakdownPlan.BaseRule, _ codebook: Codebook
  ) -> String {
    let who = (bases.first ?? 0).counted("respondent")
    let those = base.segment.map { ", of those \($0.condition.words(codebook))" } ?? ""
    guard question != nil else { return "Base: \(who)\(those)." }
    switch rule {
    case .answered: return "Base: \(who) who answered\(those)."
    case .asked: return "Base: \(who) who were asked, with or without an answer\(those)."
    }
  }

  /// Those left out, if there are any.
  private func outsideWords(_ codebook: Codebook, _ provenance: Provenance) -> String {
    let missing = count(of: .missing)
    let notAsked = count(of: .notAsked)
    let routing = base.askedWhen.map { " (the question went to those \($0.words(codebook)))" }
    let unknown = provenance.orNotReported
    let parts = [
      missing == 0 ? "" : "\(missing.printed) who \(missing.were) asked and gave no answer",
      notAsked == 0
        ? "" : "\(notAsked.printed) who \(notAsked.were) not asked\(unknown)\(routing ?? "")",
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : "Not in the base: \(parts.joined(separator: "; "))."
  }

  private func count(of role: TableRow.Role) -> Int {
    guard let row = rows.firstIndex(where: { $0.role == role }) else { return 0 }
    return cells[row].first?.compactMap(\.count).first ?? 0
  }

  private var percentageWords: String {
    switch base.percentage {
    case .column, nil: ""
    case .row: "Each percentage is of all the respondents of its row."
    case .total: "Each percentage is of all \((bases.first ?? 0).counted("respondent"))."
    }
  }

  private var columnBases: String {
    zip(columns, bases).map { "\($0.label): \($1.printed)" }.joined(separator: "; ")
  }
}

extension Provenance {
  /// What "not asked" can also mean in rows that were worked back from a publication.
  var orNotReported: String {
    switch self {
    case .observed, .synthetic: ""
    case .reconstructed: ", or not reported by the source"
    }
  }
}

extension Int {
  fileprivate var were: String { self == 1 ? "was" : "were" }
}
