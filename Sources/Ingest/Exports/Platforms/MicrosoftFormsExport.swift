import Survey

/// Responses of Microsoft Forms, whose workbook was saved as CSV.
///
/// | in the header | is |
/// | --- | --- |
/// | `ID`, `Start time`, `Completion time`, `Email`, `Name`, `Last modified time` | of the response, in the language of whoever downloaded it |
/// | a question's words, or a statement's of a grid | its answers |
/// | `Points - …`, `Feedback - …` | marks of a quiz |
///
/// Several answers, and ranked items, stand in one cell with `;` after each of them. A text of the
/// respondent's own stands in the place of the option "other".
struct MicrosoftFormsExport: ExportLayout {
  let format = SourceFile.Format.microsoftForms

  func recognise(_ head: ExportHead) -> String? {
    let names = head.names
    guard names.count > 3, names[0].uppercased() == "ID" else { return nil }
    let isNamed =
      Self.starts.contains(names[1].lowercased())
      && Self.completions.contains(names[2].lowercased())
    let isDated =
      Self.isEmail(names[3])
      && [1, 2].allSatisfy { field in
        let times = head.times(in: field)
        return times.dates > 0 && times.dates == times.filled
      }
    guard isNamed || isDated else { return nil }
    return "the first columns are \(names.prefix(5).map { "'\($0)'" }.listed())"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let names = head.names
    let own = names.prefix { Self.role(ofOwn: $0) != nil }.count
    let known = Set(names)
    return ExportHeader(
      rowCount: 1,
      columns: names.enumerated().map { field, name in
        let role = field < own ? Self.role(ofOwn: name) : nil
        return ExportColumn(
          name: name, text: name, role: role ?? Self.role(ofAnswers: name, beside: known))
      })
  }

  var cellHabits: CellHabits { CellHabits(joins: [";"]) }

  private static func role(ofAnswers name: String, beside known: Set<String>) -> ExportColumn.Role {
    if let mark = name.prefixMatch(of: marks),
      known.contains(String(name[mark.range.upperBound...]))
    {
      return .machineMade
    }
    return PersonalNames.detail(ofColumn: name, text: name).map { .personal($0) } ?? .answer
  }

  /// The role of a column of the response itself; `nil` where the name is none such.
  private static func role(ofOwn name: String) -> ExportColumn.Role? {
    let lower = name.lowercased()
    if lower == "id" { return .responseID }
    if isEmail(name) { return .personal(.email) }
    if ["name", "nom", "nombre", "nome"].contains(lower) { return .personal(.name) }
    if starts.contains(lower) || completions.contains(lower) || changes.contains(lower) {
      return .administration
    }
    return grades.contains(lower) ? .machineMade : nil
  }

  private static func isEmail(_ name: String) -> Bool {
    PersonalNames.detail(ofColumn: name, text: name) == .email
  }

  /// In front of a question's words, where a quiz was marked.
  private static var marks: Regex<Substring> {
    /(?i:points|feedback|punkte|commentaires|puntos|comentarios|pontos|comentários)(?: [-–] | ?: )/
  }

  private static let starts: Set = [
    "start time", "startzeit", "heure de début", "hora de inicio", "hora de início",
  ]

  private static let completions: Set = [
    "completion time", "fertigstellungszeit", "abschlusszeit", "heure de fin",
    "hora de finalización",
    "hora de conclusão", "hora da conclusão",
  ]

  private static let changes: Set = [
    "last modified time", "uhrzeit der letzten änderung", "letzte änderungszeit",
    "heure de la dernière modification", "hora de la última modificación",
    "hora da última modificação", "language", "sprache", "langue", "idioma",
  ]

  private static let grades: Set = ["total points", "quiz feedback", "grade posted time"]
}
