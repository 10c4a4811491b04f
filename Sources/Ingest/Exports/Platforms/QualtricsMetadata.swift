import Survey

/// The columns that come with every response of a Qualtrics survey, whatever it asks.
enum QualtricsMetadata {
  /// The role of a column by its heading or by Qualtrics' own name of it; `nil` for any other.
  static func role(of name: String) -> ExportColumn.Role? {
    if name.hasPrefix("Q_") { return .administration }
    // Generations differ in prefixes, blanks and capitals.
    let plain = name.replacing(/^(?:panel-|Location-)/, with: "")
    return roles[plain.lowercased().filter(\.isLetter)]
  }

  private static let roles: [String: ExportColumn.Role] = [
    "responseid": .responseID, "recordid": .responseID,
    "responseset": .administration, "responsesetid": .administration,
    "startdate": .administration, "enddate": .administration, "recordeddate": .administration,
    "status": .administration, "progress": .administration, "finished": .administration,
    "duration": .administration, "durationinseconds": .administration,
    "distributionchannel": .administration, "userlanguage": .administration,
    "ipaddress": .personal(.ipAddress),
    "recipientfirstname": .personal(.name), "recipientlastname": .personal(.name),
    "name": .personal(.name), "recipientemail": .personal(.email),
    "emailaddress": .personal(.email), "externalreference": .personal(.identifier),
    "externaldatareference": .personal(.identifier), "locationlatitude": .personal(.location),
    "locationlongitude": .personal(.location), "locationaccuracy": .personal(.location),
  ]

  /// The rows that are no finished answers of a respondent, in the words of the text coding and in
  /// the numbers of the other.
  static func rowRules(_ header: ExportHeader) -> [RowRule] {
    let names = Set(header.columns.filter { $0.role == .administration }.map(\.name))
    // A preview is told by its status already.
    let untold = names.contains("Status") ? ["DistributionChannel"] : []
    return known.filter { rule in
      rule.columnNames.allSatisfy { names.contains($0) && !untold.contains($0) }
    }
  }

  private static let known = [
    rule("survey previews and test responses", "Status", previews),
    rule("survey previews", "DistributionChannel", ["preview"]),
    rule("responses marked as spam", "Status", spam),
    rule("unfinished responses", "Finished", unfinished),
  ]

  /// Previews by the survey's author, and responses that Qualtrics generated to try it.
  private static let previews = [
    "Survey Preview", "1", "Survey Test", "2", "Offline Preview", "17", "Umfragevorschau",
    "Umfragetest",
  ]
  private static let spam = [
    "Spam", "8", "Survey Preview Spam", "Preview Spam", "9", "Imported Spam", "12", "Offline Spam",
    "24", "Offline Preview Spam", "25", "40",
  ]
  private static let unfinished = [
    "False", "0", "FALSE", "false", "Falsch", "FALSCH", "Faux", "FAUX", "Falso", "FALSO",
  ]

  private static func rule(_ reason: String, _ column: String, _ texts: [String]) -> RowRule {
    RowRule(reason: reason, test: .when([RowRule.Cells(column: column, texts: texts)]))
  }
}
