import Survey

/// What a file says of itself to whoever looks at its properties.
struct DocumentInformation: Sendable, Equatable {
  let title: String
  /// Those who are cited; where nobody is named, the publisher of what the study rests on.
  let creators: [String]
  let keywords: [String]
  /// The release's day, or the first day that a zip archive can tell: no file knows when it was made.
  let created: String

  static let language = "en-GB"

  init(_ study: Study) {
    title = study.title.onOneLine
    let authors = study.release?.authors.map(\.name) ?? []
    creators = (authors.isEmpty ? [study.standIn] : authors).map(\.onOneLine)
    let given = study.release?.keywords ?? []
    keywords = (given.isEmpty ? [study.name] : given).map(\.onOneLine)
    created = (study.release?.date?.description ?? "1980-01-01") + "T00:00:00Z"
  }
}

extension Study {
  /// Who stands for authors that nobody has named.
  fileprivate var standIn: String {
    let publisher = citation?.publisher ?? ""
    return publisher.isEmpty ? "Authors of \(title)" : publisher
  }
}

extension Release.Author {
  /// The name as it is read out.
  var name: String {
    switch self {
    case .person(let family, let given): given.isEmpty ? family : "\(given) \(family)"
    case .body(let name): name
    }
  }
}
