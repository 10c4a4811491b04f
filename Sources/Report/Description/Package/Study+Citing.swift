import Survey

extension Study {
  /// Who is cited as the author: those of the release, or the publisher that the study rests on, or,
  /// where neither is known, nobody by name.
  var citedAuthors: [Release.Author] {
    if let authors = release?.authors, !authors.isEmpty { return authors }
    guard let publisher = citation?.publisher, !publisher.isEmpty else {
      return [.body("Authors of \(title.onOneLine)")]
    }
    return [.body(publisher)]
  }

  /// The DOI without the address of a resolver before it; `nil` where there is none.
  var bareDOI: String? {
    release?.doi.map { doi in
      let resolver = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "doi:"]
        .first { doi.hasPrefix($0) }
      return String(doi.dropFirst(resolver?.count ?? 0))
    }
  }

  /// Where the licence can be read; `nil` where none is named.
  var licenceAddress: String? {
    release?.licence.map { $0.isAddress ? $0 : "https://spdx.org/licenses/\($0).html" }
  }

  /// What must be known before any number of it is used.
  var caution: String {
    ([provenance.notice(respondents) ?? ""] + sourceNotices).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension Release.Author {
  /// The name as it is printed: given name first.
  var printedName: String {
    switch self {
    case .person(let family, let given): given.isEmpty ? family : "\(given) \(family)"
    case .body(let name): name
    }
  }
}

extension String {
  /// Whether it is the address of a page rather than a short name.
  var isAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
