/// A heading of a LimeSurvey export, taken apart.
///
/// | written as | example |
/// | --- | --- |
/// | code | `role[SQ001]`, `role[other]`, `role[SQ001comment]`, `pay[SQ001][1]`, `rank[2]` |
/// | code of the expression manager | `role_SQ001` |
/// | code and text | `role[SQ001]. Which roles do you have? [Lead]` |
/// | text | `Which roles do you have? [Lead]` |
struct LimeSurveyHeading: Equatable {
  /// The question's code; `nil` in a heading of text alone.
  let code: String?
  /// What stands in the brackets behind the code: `SQ001`, `other`; none without brackets.
  let subcodes: [String]
  /// The question's words; empty in a heading of code alone.
  let text: String
  /// What stands in the brackets behind the words.
  let subtexts: [String]

  /// Takes a heading that begins with a code; `nil` for another.
  init?(coded heading: String) {
    let pattern = /([A-Za-z]\w*)(?:((?:\[\w+\])+)(?:[._:\- ]+(.*))?|(?:(?:\._\.|[.:] ?| - )(.*))?)/
    guard let match = heading.wholeMatch(of: pattern.dotMatchesNewlines()) else { return nil }
    code = String(match.output.1)
    let brackets = match.output.2.map(String.init) ?? ""
    subcodes = Self.bracketed(brackets).brackets
    let words = String(match.output.3 ?? match.output.4 ?? "")
    (text, subtexts) = subcodes.isEmpty ? (words.tidied, []) : Self.bracketed(words.tidied)
  }

  /// Takes a heading of text.
  init(text heading: String) {
    code = nil
    subcodes = []
    (text, subtexts) = Self.bracketed(heading)
  }

  /// A text and the brackets at its end, in their order; brackets may hold brackets.
  private static func bracketed(_ heading: String) -> (text: String, brackets: [String]) {
    var rest = Substring(heading)
    var brackets: [String] = []
    while let opening = openingOfLast(rest) {
      brackets.insert(String(rest[rest.index(after: opening)...].dropLast()).tidied, at: 0)
      rest = rest[..<opening]
    }
    return (String(rest).tidied, brackets)
  }

  /// Where the bracket opens that closes at the end of a text; `nil` where none closes there.
  private static func openingOfLast(_ text: Substring) -> Substring.Index? {
    guard text.last == "]" else { return nil }
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == "]" { depth += 1 }
      if text[index] == "[" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
