import Disclosure
import Survey

extension ClearedTable {
  /// Who the table's numbers are of, and who isn't in them.
  func baseWords(
    _ codebook: Codebook, _ provenance: Provenance,
    _ respondents: RespondentWords = .respondents
  ) -> [String] {
    switch base.rule {
    case .respondents(let rule):
      [
        respondentsWords(rule, codebook, respondents),
        outsideWords(codebook, provenance, respondents), percentageWords(respondents),
      ].filter { !$0.isEmpty }
    case .interviewed:
      [
        "Base: \(respondents.many)\(ofWave)\(base.segment.map { " \($0.condition.words(codebook))" } ?? ""), whether"
          + " or not they raised a theme. \(columnBases)."
      ]
    case .combinations:
      [
        "A combination is one way to choose one of a profile's levels for each factor; each counts"
          + " once, whether or not there is such a job."
      ]
    case .printedScores:
      [
        "Points are the chart's for the printed levels. The printed scores that differ are of the"
          + " profile's \((bases.first ?? 0).counted("factor"))."
      ]
    case .factors: ["Points are the chart's for each level."]
    case .profileRanges:
      [
        "Lowest and highest are the profile's totals; the points are the post's. A post's total is"
          + " inside the profile's range where it is neither below nor above it."
      ]
    case .profileLevels:
      [
        "A factor is outside where the post's level is none of those that the profile prints, of"
          + " \((bases.first ?? 0).counted("factor")) in all."
      ]
    case .eachFigure:
      [
        "Base: a published figure's is as the source states it; a recomputed percentage or average"
          + " is of the \(respondents.many) of its group \(respondents.whoAnswered)\(wave.map { " in the wave ‘\($0)’" } ?? "")."
      ]
    case .ownData:
      ["Base: none of the study; each value comes with data of its own, which stand beside it."]
    case .eachWave:
      [
        eachWaveWords(codebook, respondents),
        outsideWavesWords(codebook, provenance, respondents),
      ].filter { !$0.isEmpty }
    case .comparedWaves: [comparedWavesWords(codebook, respondents)]
    case .matched: [matchedWords(codebook, respondents)]
    case .counted, .countedOn, .countedOfUnit:
      [base.rule.countWords(unit: stubHeading())].compactMap(\.self)
    case .framework:
      ["Base: none. The numbers count what the framework sets out, not people."]
    case .assessedLevel:
      [
        "Base: of \((bases.first ?? 0).counted("respondent")), those who answered at least one item"
          + " of the level. Whoever left a whole level blank is not counted at that level.",
        measures.contains(.percent)
          ? "Per cent: yes, of all possible answers; these are the level's items that were"
            + " asked, times the respondents." : "",
      ].filter { !$0.isEmpty }
    case .receivedRows(let invited): respondents.rowWords(invited)
    case .questionBases: respondents.questionBaseWords(provenance)
    case .eachItem(let rule):
      [itemWords(rule, codebook, respondents)]
    case .notCounted:
      ["Named by the source, not counted: this table has no numbers of its own."]
    }
  }

  private func respondentsWords(
    _ rule: BreakdownPlan.BaseRule, _ codebook: Codebook, _ respondents: RespondentWords
  ) -> String {
    let who = respondents.counted(bases.first ?? 0) + ofWave
    let those = those(codebook)
    guard question != nil else { return "Base: \(who)\(those)." }
    switch rule {
    case .answered: return "Base: \(who) \(respondents.whoAnswered)\(those)."
    case .asked: return "Base: \(who) \(respondents.whoWereAsked)\(those)."
    }
  }

  private func itemWords(
    _ rule: BreakdownPlan.BaseRule, _ codebook: Codebook, _ respondents: RespondentWords
  ) -> String {
    let who = rule == .answered ? respondents.whoAnswered : respondents.whoWereAsked
    return "Base: of each item, the \(respondents.many)\(ofWave) \(who)\(those(codebook)), whose"
      + " number stands beside it."
      + (base.percentage == nil ? "" : " Each percentage is of the base of its item.")
  }

  /// The segment, to follow the respondents.
  func those(_ codebook: Codebook) -> String {
    base.segment.map { ", of those \($0.condition.words(codebook))" } ?? ""
  }

  /// The one wave the numbers are of, to follow the respondents; empty where there is none.
  private var ofWave: String { wave.map { " of the wave ‘\($0)’" } ?? "" }

  /// The one wave that all columns are of; `nil` where there is none.
  private var wave: String? {
    columns.allSatisfy { $0.wave == columns.first?.wave } ? columns.first?.wave : nil
  }

  /// Those left out, if there are any.
  private func outsideWords(
    _ codebook: Codebook, _ provenance: Provenance, _ respondents: RespondentWords
  ) -> String {
    let missing = base.outside?.missing ?? count(of: .missing)
    let notAsked = base.outside?.notAsked ?? count(of: .notAsked)
    let routing = base.askedWhen?.words(codebook)
    let parts = [
      missing == 0 ? "" : respondents.missing(missing) + orOutsideAll,
      notAsked == 0
        ? ""
        : respondents.notAsked(notAsked, orElse: provenance.orNotReported, routing: routing),
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : "Not in the base: \(parts.joined(separator: "; "))."
  }

  /// What else a missing answer to a derived question can be; nothing for one that was asked.
  private var orOutsideAll: String {
    switch question?.layout.derivation {
    case .bands: ", or one that is in no band"
    case .groups: ", or one that is in no group"
    case .cross, nil: ""
    }
  }

  private func count(of role: TableRow.Role) -> Int {
    guard let row = rows.firstIndex(where: { $0.role == role }) else { return 0 }
    return cells[row].first?.compactMap(\.count).first ?? 0
  }

  private func percentageWords(_ respondents: RespondentWords) -> String {
    switch base.percentage {
    case .column, nil: ""
    case .row: "Each percentage is of all the \(respondents.many) of its row."
    case .total: "Each percentage is of all \(respondents.counted(bases.first ?? 0))."
    }
  }

  var columnBases: String {
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
