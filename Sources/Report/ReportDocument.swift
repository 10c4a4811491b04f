package import Disclosure
package import Survey

/// A report as a value: headings, prose and tables in printed order.
package struct ReportDocument: Sendable {
  /// One thing on the page.
  package enum Block: Sendable {
    /// Level 1 is the report's title.
    case heading(level: Int, String)
    case paragraph(String)
    /// What must be seen before any number.
    case notice(String)
    case list([String])
    /// A table as the study's profile sets it for a page.
    case table(PrintedTable)
    case chart(PrintedChart)
  }

  package let study: Study
  package let publication: Publication
  /// The tables with one number a cell, as files of data have them.
  package let tables: [PrintedTable]
  package let charts: [PrintedChart]
  /// The author's sections, with an account of their numbers.
  package let claims: ClaimLedger
  package let blocks: [Block]
  /// What the report was made from.
  package let inputs: [InputFile]

  /// Sets a publication as a report, with the author's text where its references are resolved.
  package init(
    _ study: Study, _ publication: Publication, inputs: [InputFile], claims: ClaimLedger = .none
  ) {
    self.study = study
    self.claims = claims
    self.inputs = inputs
    self.publication = publication
    let shown = publication.tables.filter { !$0.isListedOnly }
    let numbered = shown.enumerated().map { place, table in
      PrintedTable(table, number: place + 1, of: study)
    }
    tables = numbered.map(NoteRegister(numbered).numbering)
    let charts = PrintedChart.charts(of: Array(zip(shown, tables)), study)
    let pages = tables.map { $0.onPage(under: study.profile) }
    self.charts = charts
    blocks =
      study.openingBlocks + claims.blocks + study.originBlocks(inputs, publication)
      + ReportDocument.tableBlocks(Array(zip(shown, pages)), charts, study.respondents)
      + study.methodBlocks(publication)
  }

  /// The tables under a heading for each run of one sort, each below its chart where it has one.
  private static func tableBlocks(
    _ tables: [(ClearedTable, PrintedTable)], _ charts: [PrintedChart],
    _ respondents: RespondentWords
  ) -> [Block] {
    var blocks: [Block] = []
    var heading = ""
    for (table, printed) in tables {
      let own = table.kind.heading(respondents)
      if own != heading {
        heading = own
        blocks.append(.heading(level: 2, heading))
        blocks += table.kind.preface.map { [.paragraph($0)] } ?? []
      }
      blocks += charts.filter { $0.tableNumber == printed.number }.map { .chart($0) }
      blocks.append(.table(printed))
    }
    return blocks
  }
}

extension TableKind {
  fileprivate func heading(_ respondents: RespondentWords) -> String {
    switch self {
    case .sample: "Sample"
    case .weighting: "How \(respondents.many) are weighted"
    case .breakdown, .summary, .battery, .tests, .comparisons, .robustness, .goal: "Answers"
    case .themes: "Themes"
    case .cooccurrence: "Answers that go together"
    case .reproduction: "Published figures beside recomputed ones"
    case .audit: "What the published figures say of each other"
    case .trend: "Change over time"
    case .capabilityAudit: "Career framework"
    case .jobEvaluation: "Job evaluation"
    case .validation: "Validation"
    case .bases: "Who is counted"
    }
  }

  /// What must be read before the tables of a sort, once below their heading; `nil` where nothing.
  fileprivate var preface: String? {
    switch self {
    case .audit:
      "The printed figures are held against their bases, their totals and each other; no answer of"
        + " a respondent is needed for that. " + PercentageAudit.closingWords
    case .capabilityAudit:
      "A career framework describes levels of practice: what is known and done at each stage of a"
        + " career. \(Caveat.levelsAreNotPayBands.words()) An item is one of the framework's"
        + " statements of knowledge and skills."
    case .jobEvaluation:
      "This program grades no job. It adds up the points of the levels that stand in the files, and"
        + " sets the totals beside printed ones and the ranges of the pay bands. Profiles are for"
        + " matching panels, who read the whole of a job."
    case .bases:
      "How the numbers in the bases come about: from the rows that came in to the answers that count."
    case .validation:
      "Each number was published, or worked out by another program, and is worked out here anew from"
        + " the same data by this program’s own statistics. It agrees where it is the same"
        + " after rounding to the digits given; the difference is that before rounding."
    case .sample, .weighting, .breakdown, .summary, .battery, .tests, .comparisons, .robustness,
      .goal, .themes,
      .reproduction, .trend:
      nil
    case .cooccurrence:
      "That two answers go together often can come of both being common. These tables count; they"
        + " don't say that one answer has to do with the other."
    }
  }
}
