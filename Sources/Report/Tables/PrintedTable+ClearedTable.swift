import Disclosure
import Survey

extension PrintedTable {
  /// Sets a cleared table for print.
  init(_ table: ClearedTable, number: Int, of study: Study) {
    if let audit = table.audit {
      self.init(audit, table, number: number)
      return
    }
    let provenance = table.provenance ?? study.provenance
    let respondents = study.respondents
    let grid = TableGrid(of: table, provenance, respondents)
    let banner: BannerPlace = table.kind.hasColumnsDownTheSide ? .lines : .columns
    self.init(
      number: number, name: table.name, title: table.fullTitle, columns: grid.columns,
      rows: grid.rows, groups: grid.groups,
      basis: table.baseWords(study.codebook, provenance, respondents) + table.words(provenance),
      notes: (table.methodWords(study.rounding).numbered
        + table.caveats.map { caveat in
          Note(
            number: 0, words: caveat.words(respondents, banner: banner), kind: caveat.noteKind)
        } + table.notes.numbered).numbered,
      provenance: table.isCounted ? provenance.words : "named by the source, not counted",
      rowRoles: grid.rowRoles)
  }

  /// Sets what published figures say of each other, in which no row of the study has a part.
  private init(_ audit: FigureAudit, _ table: ClearedTable, number: Int) {
    let grid = TableGrid(audit: audit)
    self.init(
      number: number, name: table.name, title: table.fullTitle, columns: grid.columns,
      rows: grid.rows, groups: grid.groups, basis: [audit.summary] + audit.uncountedItems,
      notes: table.notes.numbered, provenance: "")
  }
}

extension TableGrid {
  /// Sets a table as its sort is set.
  fileprivate init(
    of table: ClearedTable, _ provenance: Provenance, _ respondents: RespondentWords
  ) {
    if table.isOfAllWeights {
      self.init(weights: table, respondents)
    } else if table.kind.hasColumnsDownTheSide {
      self.init(summary: table, respondents)
    } else if table.base.rule == .countedOfUnit {
      self.init(shares: table)
    } else {
      self.init(table, provenance: provenance, respondents)
    }
  }
}

extension TableKind {
  /// Whether one row has many numbers, so that it is printed as one line a column.
  fileprivate var hasColumnsDownTheSide: Bool {
    switch self {
    case .summary, .goal: true
    case .sample, .weighting, .breakdown, .battery, .tests, .comparisons, .robustness, .themes,
      .cooccurrence,
      .reproduction, .audit, .trend,
      .capabilityAudit, .jobEvaluation, .bases, .validation:
      false
    }
  }
}

extension ClearedTable {
  /// The title; where the rows have a provenance of their own that must be told, with it.
  fileprivate var fullTitle: String {
    let words = provenance?.words ?? ""
    return words.isEmpty ? printedTitle : "\(printedTitle) (\(words))"
  }

  fileprivate func methodWords(_ rounding: Rounding) -> [String] {
    var words: [String] = []
    if hasIntervals {
      words.append(followsDesign ? intervals.designWords : intervals.words)
    } else if hasInterval(ofAny: [.mean, .netScore, .netPromoterScore]) {
      words.append("95% CI: 95% confidence interval.")
    }
    words += changeWords
    if kind != .weighting, allMeasures.contains(where: \.isPercentage) {
      words.append("Rounding: \(rounding.words(sharesHundred: sharesHundred)).")
    } else if kind == .summary && !isOfDays || measures.contains(.jaccard) {
      words.append("Rounding: \(rounding.averageWords).")
    } else if kind == .trend, measures.contains(.difference) {
      words.append("Rounding: changes to \(rounding.digits), \(rounding.averageWords). \(offWords)")
    }
    if missesHundredByRounding {
      words.append(
        columns.count == 1
          ? "Percentages do not sum to 100 because of rounding."
          : "Percentages may not sum to 100 because of rounding.")
    }
    return words
  }

  /// Whether the table has numbers at all.
  var isCounted: Bool { !measures.isEmpty }

  /// Whether its numbers are days, which aren't rounded.
  private var isOfDays: Bool { cells.joined().joined().contains { $0.unit == "date" } }

  /// Why a change isn't always the difference of the shares printed in another table.
  private var offWords: String {
    base.rule == .matched
      ? "They are of those matched alone, so they can differ from the shares of all above."
      : "They are worked out before rounding, so they can be off the printed percentages by one in the"
        + " last digit."
  }

  /// What the figures were worked out from; of a published figure that can't be said.
  fileprivate func words(_ provenance: Provenance) -> [String] {
    guard !provenance.words.isEmpty, isCounted else { return [] }
    let figures = kind == .reproduction ? "The recomputed figures" : "These figures"
    return ["\(figures) come from \(provenance.words)."]
  }
}

extension Study {
  /// The questions as they were put to a table's respondents: of several waves, to those of the last.
  func codebook(of table: ClearedTable) -> Codebook {
    let names = table.columns.compactMap(\.wave)
    let last = waves.last { wave in
      names.contains { $0 == wave.name || $0.hasSuffix("/\(wave.name)") }
    }
    return last?.codebook ?? codebook
  }
}

extension Measure {
  fileprivate var isPercentage: Bool {
    self == .percent || self == .percentOfResponses || self == .percentOfKnown
      || self == .percentChange || self == .topBox || self == .middleBox || self == .bottomBox
      || self == .netScore || self == .netPromoterScore
  }
}
