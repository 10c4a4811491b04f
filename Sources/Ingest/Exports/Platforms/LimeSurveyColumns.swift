/// What the columns of a LimeSurvey export hold that are no answers, by the names that its versions
/// and languages give them.
enum LimeSurveyColumns {
  /// The name by code of an administrative column; `nil` for any other.
  static func code(of name: String) -> String? {
    let name = name.lowercased()
    return roles[name] == nil ? wordings[name] : name
  }

  /// Whether a name is an administrative heading in words.
  static func isInWords(_ name: String) -> Bool { wordings[name.lowercased()] != nil }

  /// What an administrative column or one of the participant's list holds; `nil` for any other.
  static func role(of name: String) -> ExportColumn.Role? {
    if let code = code(of: name) { return roles[code] }
    if name.wholeMatch(of: /attribute_\d+/) != nil { return .personal(.identifier) }
    if name.wholeMatch(of: /(Group|Question) time: .*|(group|question)[Tt]ime\d+/) != nil {
      return .machineMade
    }
    return name.wholeMatch(of: /\d+X\d+X\w*time/.ignoresCase()) == nil ? nil : .machineMade
  }

  /// Whether a heading is an expression that the survey works out by itself.
  static func isExpression(_ text: String) -> Bool {
    text.hasPrefix("{") && text.hasSuffix("}")
  }

  /// Whether a part of a question is named as what was written in beside its options.
  static func isOther(_ part: String) -> Bool {
    let words: Set = ["other", "sonstiges", "autre", "otro", "outro", "anders", "andere"]
    return words.contains(part.lowercased())
  }

  /// Whether a part of a question is named as what was remarked on it.
  static func isComment(_ part: String) -> Bool {
    let words: Set = [
      "comment", "kommentar", "commentaire", "comentario", "comentário", "opmerking",
    ]
    return words.contains(part.lowercased())
  }

  private static let roles: [String: ExportColumn.Role] = [
    "id": .responseID, "submitdate": .administration, "lastpage": .administration,
    "startlanguage": .administration, "seed": .administration, "startdate": .administration,
    "datestamp": .administration, "ipaddr": .personal(.ipAddress),
    "refurl": .personal(.identifier), "token": .personal(.identifier),
    "interviewtime": .machineMade,
    "firstname": .personal(.name), "lastname": .personal(.name), "email": .personal(.email),
  ]

  /// The headings in words, of which only the English ones were seen in a real file.
  private static let wordings = [
    "response id": "id", "antwort id": "id", "id de la réponse": "id", "id de respuesta": "id",
    "id da resposta": "id", "antwoord id": "id", "date submitted": "submitdate",
    "datum abgeschickt": "submitdate", "date de soumission": "submitdate",
    "fecha de envío": "submitdate", "data de submissão": "submitdate",
    "datum ingediend": "submitdate", "last page": "lastpage", "letzte seite": "lastpage",
    "dernière page": "lastpage", "última página": "lastpage", "laatste pagina": "lastpage",
    "start language": "startlanguage", "start-sprache": "startlanguage",
    "langue de départ": "startlanguage", "lenguaje inicial": "startlanguage",
    "starttaal": "startlanguage", "date started": "startdate",
    "datum gestartet": "startdate", "date last action": "datestamp",
    "datum letzte aktivität": "datestamp", "ip address": "ipaddr", "ip-adresse": "ipaddr",
    "adresse ip": "ipaddr", "dirección ip": "ipaddr", "referrer url": "refurl",
    "weiterleitungs-url": "refurl", "access code": "token", "zugangscode": "token",
    "total time": "interviewtime", "gesamtzeit": "interviewtime", "first name": "firstname",
    "last name": "lastname", "email address": "email",
  ]
}
