import Survey

/// What a file says of itself to whoever looks at its properties.
struct DocumentInformation: Sendable, Equatable {
  let title: String
  /// Those who are cited.
  let creators: [String]
  let keywords: [String]
  /// The release's day, or the first day that a zip archive can tell: no file knows when it was made.
  let created: String

  static let language = "en-GB"

  init(_ study: Study) {
    title = study.title.onOneLine
    creators = study.citedAuthors.map(\.words)
    let given = study.release?.keywords ?? []
    keywords = (given.isEmpty ? [study.name] : given).map(\.onOneLine)
    created = (study.release?.date?.description ?? "1980-01-01") + "T00:00:00Z"
  }
}
