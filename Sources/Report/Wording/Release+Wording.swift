import Survey

extension Release.Author {
  /// The name as it is printed.
  var words: String {
    switch self {
    case .person(let family, let given):
      [given, family].filter { !$0.isEmpty }.joined(separator: " ").onOneLine
    case .body(let name): name.onOneLine
    }
  }
}
