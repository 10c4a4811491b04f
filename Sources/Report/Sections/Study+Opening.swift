import Survey

extension Study {
  /// The title, where the rows come from, and what the study rests on.
  var openingBlocks: [ReportDocument.Block] {
    [.heading(level: 1, title)] + (provenance.notice.map { [.notice($0)] } ?? [])
      + (citation.map { [.paragraph("Source: \($0.words).")] } ?? [])
  }
}

extension Provenance {
  /// What a reader must know of rows that nobody gave as answers; `nil` for answers.
  var notice: String? {
    switch self {
    case .observed: nil
    case .reconstructed:
      "Reconstructed from published aggregates. No row of this study is a person's own answer:"
        + " the rows were made to agree with printed figures as well as rows can. How the answers"
        + " to two questions go together can't be read off these tables, unless the source"
        + " published it."
    case .synthetic:
      "Synthetic. The respondents of this study are invented; its figures describe nobody."
    }
  }

  /// What the figures were worked out from, in the few words that go with every table and every
  /// row of `findings.csv`; empty for answers.
  var words: String {
    switch self {
    case .observed: ""
    case .reconstructed: "rows reconstructed from published aggregates"
    case .synthetic: "synthetic rows"
    }
  }
}

extension Citation {
  fileprivate var words: String {
    [title, publisher, year].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
