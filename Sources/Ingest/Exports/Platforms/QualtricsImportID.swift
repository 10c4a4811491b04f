/// What Qualtrics' own name of a column says: `{"ImportId":"QID5_2"}`, in single quotes in 2016–17.
///
/// The names in the first row follow the values that the survey's author gave to the choices, which
/// needn't be in order nor stay as they were; these follow the questions and choices themselves.
struct QualtricsImportID: Equatable {
  enum Kind: Equatable {
    /// An answer, or whether a choice was taken.
    case answer
    /// A text, of a question of its own or beside a choice.
    case text
    /// Orders of display, timings, topics found in texts.
    case machineMade
    /// What comes with every response, and data that the survey was given.
    case other
  }

  /// The name as a whole.
  let name: String
  /// The question, with the round of a loop and the column of a side-by-side table.
  let question: String
  /// The numbers of the row, the statement or the choice within the question.
  let path: [String]
  let kind: Kind

  /// Reads a cell of the row of such names; `nil` for any other cell.
  init?(_ cell: String) {
    guard
      let id = cell.firstMatch(of: /^\s*\{\s*["']ImportId["']\s*:\s*["']([^"']*)["']/)?.output.1
    else { return nil }
    let choice = cell.firstMatch(of: /["']choiceId["']\s*:\s*["']?([^"',}]+)/)?.output.1
    self.init(name: String(id), choice: choice.map(String.init))
  }

  /// Takes a column's name for one, where the file has none: `Q5_2`, `Q5_2_TEXT`.
  init(columnName: String) {
    let parsed = columnName.wholeMatch(of: /(.*?[^_\d].*?)((?:_x?\d+)*)(_TEXT)?/)
    name = columnName
    question = parsed.map { String($0.output.1) } ?? columnName
    path = parsed?.output.2.split(separator: "_").map(String.init) ?? []
    if columnName.contains(Self.machineMade) {
      kind = .machineMade
    } else {
      kind = parsed?.output.3 == nil ? .answer : .text
    }
  }

  private init(name: String, choice: String?) {
    self.name = name
    let plain = name.replacing("-", with: "_")
    guard let parsed = plain.wholeMatch(of: /((?:\w+?_)?QID\d+(?:#\d+)?)((?:_x?\d+)*)(?:_(.+))?/)
    else {
      question = name
      path = []
      let isMade = name.wholeMatch(of: /(?:(?:BL|FL)_\w+_DO|SC_\w+)/) != nil
      kind = isMade || name.contains(Self.machineMade) ? .machineMade : .other
      return
    }
    question = String(parsed.output.1)
    path = parsed.output.2.split(separator: "_").map(String.init) + (choice.map { [$0] } ?? [])
    switch parsed.output.3 {
    case nil: kind = .answer
    case "TEXT": kind = .text
    case let rest? where rest.hasPrefix("TEXT_") || "_\(rest)".contains(Self.machineMade):
      kind = .machineMade
    default: kind = .answer
    }
  }

  /// What in a column's name says that Qualtrics made it.
  private static var machineMade: Regex<Substring> {
    /(?i)_DO(?:_|$)|_(?:first click|last click|page submit|click count)$|_(?:first_click|last_click|page_submit|click_count)$|_(?:browser|version|operating[ _]system|os|resolution|nps_group)$| - (?:parent )?topics?\b| - .*sentiment| - actionability$/
  }
}
