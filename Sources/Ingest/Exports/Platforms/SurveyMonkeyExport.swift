import Survey

/// An export of SurveyMonkey: two header rows, or one that somebody made of them.
///
/// | row | holds |
/// | --- | --- |
/// | 1 | the question, over the first of its columns; blank over the others |
/// | 2 | the option, item or rank; "Response" over an answer in one column; nothing over dates and names |
///
/// People who pass such files on repeat row 1 over each column, repeat the question in row 2 where it
/// has one column, put a row of question numbers on top, or join both rows ("Question - Option").
/// A respondent's answer stands as text; what was written in beside "other" has a column of its own.
struct SurveyMonkeyExport: ExportLayout {
  let format = SourceFile.Format.surveyMonkey

  func recognise(_ head: ExportHead) -> String? {
    let rows = SurveyMonkeyRows(head)
    let count = rows.questions.count
    let name = rows.questions.first { SurveyMonkeyMetadata.isRespondentID($0) }
    let place = rows.first == 0 ? "the first row" : "the row under the question numbers"
    let answers = rows.parts?.count { SurveyMonkeyMetadata.isPlaceholder($0) } ?? 0
    let blank = rows.parts == nil ? 0 : rows.questions.count { $0.isEmpty }
    if let name, rows.parts != nil {
      return
        "\(place) has '\(name)', and the row under it says 'Response' or the like in \(answers)"
        + " of \(count) columns and names options or items in others"
    }
    if answers > 1, blank > 0 {
      return "\(place) is blank in \(blank) of \(count) columns, and the row under it says"
        + " 'Response' or the like in \(answers)"
    }
    let joined = SurveyMonkeyQuestions(rows).columns.count { $0.block != nil }
    guard let name, rows.parts == nil, joined > 1, rows.metadataCount > 1 else { return nil }
    return "\(place) has '\(name)', and \(joined) of \(count) columns are named like"
      + " 'Question - Option'"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let rows = SurveyMonkeyRows(head)
    return ExportHeader(
      rowCount: rows.first + (rows.parts == nil ? 1 : 2),
      columns: SurveyMonkeyQuestions(rows).columns)
  }

  /// Nothing in the file says who finished; who answered nothing is told by the answers.
  func rowRules(_ header: ExportHeader) -> [RowRule] {
    [RowRule(reason: "no question of this study answered", test: .unanswered)]
  }
}

/// The header rows of a SurveyMonkey export, of whatever making.
struct SurveyMonkeyRows {
  /// The record that holds the questions: the second where question numbers stand on top.
  let first: Int
  /// By field, tidied.
  let questions: [String]
  /// By field, tidied; `nil` where the next record is a response.
  let parts: [String]?

  init(_ head: ExportHead) {
    let respondentRow = head.records.prefix(2).indices.first { row in
      head.tidied(row).contains { SurveyMonkeyMetadata.isRespondentID($0) }
    }
    first = respondentRow ?? 0
    questions = first < head.records.count ? head.records[first].map(\.withoutMarkup) : []
    let next = first + 1 < head.records.count ? head.records[first + 1].map(\.withoutMarkup) : []
    parts = Self.areParts(next, under: questions) ? next : nil
  }

  /// How many columns come with every response.
  var metadataCount: Int { questions.count { SurveyMonkeyMetadata.role(of: $0) != nil } }

  /// Whether a field comes with every response, rather than being asked under such a name.
  func isMetadata(_ field: Int) -> Bool {
    let question = questions[field]
    guard SurveyMonkeyMetadata.role(of: question) != nil else { return false }
    guard let part = parts?[field] else { return true }
    return part.isEmpty || part == question
  }

  /// Words of a header repeat the names of dates and respondents or leave them blank; a response
  /// doesn't.
  private static func areParts(_ next: [String], under questions: [String]) -> Bool {
    guard !next.isEmpty else { return false }
    let respondents = questions.indices.filter {
      SurveyMonkeyMetadata.isRespondentID(questions[$0])
    }
    if !respondents.isEmpty {
      let isWords = respondents.allSatisfy { next[$0].isEmpty || next[$0] == questions[$0] }
      return isWords && zip(questions, next).contains { $1 != "" || $0 == "" }
    }
    return next.contains { SurveyMonkeyMetadata.isPlaceholder($0) }
  }
}

/// What SurveyMonkey itself writes into header rows.
enum SurveyMonkeyMetadata {
  /// The role of a column that comes with every response; `nil` for any other.
  static func role(of name: String) -> ExportColumn.Role? {
    switch name.lowercased().filter(\.isLetter) {
    case "respondentid": .responseID
    case "collectorid", "collector", "startdate", "enddate", "datecreated", "datemodified",
      "language":
      .administration
    case "ipaddress": .personal(.ipAddress)
    case "emailaddress", "email": .personal(.email)
    case "firstname", "lastname": .personal(.name)
    case "customdata", "customvalue": .personal(.identifier)
    default: nil
    }
  }

  static func isRespondentID(_ name: String) -> Bool { role(of: name) == .responseID }

  /// Whether a text stands in row 2 over an answer in one column.
  static func isPlaceholder(_ text: String) -> Bool { placeholders.contains(text) }

  private static let placeholders: Set = [
    "Response", "Open-Ended Response", "Antwort", "Offene Antwort", "Réponse", "Réponse ouverte",
    "Respuesta", "Respuesta abierta", "Resposta", "Resposta aberta",
  ]
}
