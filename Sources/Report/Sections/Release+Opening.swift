import Survey

extension Release {
  /// What a reader must know of numbers that may still change; `nil` where none may.
  var notice: String? {
    switch provisional {
    case nil: nil
    case .all: "Provisional. The numbers of this report may still change."
    case .waves(let names):
      "Provisional in part. The numbers of \(names.count == 1 ? "the wave" : "the waves")"
        + " \(names.listed(by: "and")) may still change."
    }
  }

  /// By whom, when and under which terms it is published; `nil` where nothing of that is known.
  var words: String? {
    let authors = self.authors.map(\.words)
    let words = [
      authors.isEmpty ? nil : "By \(authors.listed(by: "and"))",
      issue, licence.map { "Licence: \($0)" }, doi.map { "DOI: \($0)" },
      contact.map { "Contact: \($0)" },
    ].compactMap(\.self)
    return words.isEmpty ? nil : words.map { "\($0)." }.joined(separator: " ")
  }

  private var issue: String? {
    switch (version, date) {
    case (nil, nil): nil
    case (let version?, nil): "Version \(version)"
    case (nil, let date?): "Published on \(date.words)"
    case (let version?, let date?): "Version \(version), published on \(date.words)"
    }
  }
}
