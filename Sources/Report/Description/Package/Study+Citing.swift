import Survey

extension Study {
  /// Who is cited as the author: those of the release, or, where none is named, nobody by name.
  ///
  /// Never the publisher of what the study rests on: who published a source didn't make this report.
  var citedAuthors: [Release.Author] {
    guard let authors = release?.authors, !authors.isEmpty else {
      return [.body("Authors of \(title.onOneLine)")]
    }
    return authors
  }

  /// Where the licence can be read; `nil` where none is named.
  var licenceAddress: String? {
    release?.licence.map { "https://spdx.org/licenses/\($0).html" }
  }

  /// What must be known before any number of it is used.
  var caution: String {
    ([provenance.notice(respondents) ?? ""] + sourceNotices).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
