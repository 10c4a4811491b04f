import Survey

extension Study {
  /// The title, where the rows come from, whether numbers may still change, what the study rests on, and
  /// who publishes it.
  var openingBlocks: [ReportDocument.Block] {
    [.heading(level: 1, title)] + (provenance.notice(respondents).map { [.notice($0)] } ?? [])
      + sourceNotices.map { .notice($0) } + (release?.notice.map { [.notice($0)] } ?? [])
      + (citation.map { [.paragraph("Source: \($0.words).")] } ?? [])
      + (release?.words.map { [.paragraph($0)] } ?? [])
  }
}

extension Study {
  /// What a reader must know of the files whose rows don't come from where the study's do.
  var sourceNotices: [String] {
    Provenance.allCases.compactMap { other in
      let files = sources.filter { $0.provenance == other && other != provenance }.map(\.file)
      return files.isEmpty ? nil : other.notice(of: files.joined(separator: ", "))
    }
  }
}

extension Provenance {
  /// The same of some of a study's files.
  fileprivate func notice(of files: String) -> String {
    switch self {
    case .observed: "In \(files) nothing was made up: these rows are as people gave them."
    case .reconstructed:
      "Reconstructed in part. The rows of \(files) were made to agree with printed figures; none is"
        + " a person's own answer."
    case .synthetic:
      "Synthetic in part. The rows of \(files) are invented; figures made from them describe nobody."
    }
  }

  /// What a reader must know of rows that nobody gave as answers; `nil` for answers.
  func notice(_ respondents: RespondentWords) -> String? {
    switch self {
    case .observed: nil
    case .reconstructed:
      "Reconstructed from published aggregates. No row of this study is a person's own answer:"
        + " the rows were made to agree with printed figures as well as rows can. How the answers"
        + " to two questions go together can't be read off these tables, unless the source"
        + " published it."
    case .synthetic:
      "Synthetic. The \(respondents.many) of this study are invented; its figures describe"
        + " \(respondents.nature == .people ? "nobody" : "nothing")."
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
  /// The title, the publisher and the year, as far as they are known.
  var words: String {
    [title, publisher, year].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
