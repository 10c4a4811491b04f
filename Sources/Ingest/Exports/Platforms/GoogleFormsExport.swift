import Survey

/// Responses of Google Forms, downloaded from the form or from the sheet linked to it.
///
/// | in the header | is |
/// | --- | --- |
/// | `Timestamp` | when a response was sent, in the language of the form |
/// | `Email Address`, `Username` | who sent it |
/// | a question's words, which may stand several times | its answers |
/// | `Question [row]` | one row of a grid |
/// | `Score`, `Question [Score]`, `Question [Feedback]` | marks of a quiz |
///
/// Several answers stand in one cell, joined by `, ` in the sheet and by `;` in the form's own
/// download; options may hold commas themselves, and a text of the respondent's own stands among
/// them.
struct GoogleFormsExport: ExportLayout {
  let format = SourceFile.Format.googleForms

  func recognise(_ head: ExportHead) -> String? {
    guard let first = head.names.first, Self.times.contains(first.lowercased()) else { return nil }
    let times = head.times(in: 0)
    guard times.dates > 0, times.dates == times.filled else { return nil }
    return "the first column is '\(first)', with a date in \(times.dates) of its first"
      + " \(head.records.count - 1) rows"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let names = head.names
    let grids = Set(Self.repeated(names.compactMap { GridHeading($0)?.question }))
    let known = Set(names)
    return ExportHeader(
      rowCount: 1,
      columns: names.enumerated().map { field, name in
        if field == 0 { return ExportColumn(name: name, text: name, role: .administration) }
        if let role = role(name, field, head, known) {
          return ExportColumn(name: name, text: name, role: role)
        }
        if let grid = GridHeading(name), grids.contains(grid.question) {
          return ExportColumn(
            name: name, text: grid.question, part: grid.row, block: grid.question, role: .answer)
        }
        return ExportColumn(name: name, text: name, role: .answer)
      })
  }

  /// A row without a time wasn't sent through the form: a blank line that a sheet often begins with,
  /// or one that was typed into it.
  func rowRules(_ header: ExportHeader) -> [RowRule] {
    guard let time = header.columns.first, time.role == .administration else { return [] }
    return [
      RowRule(
        reason: "rows without a time of response",
        test: .when([RowRule.Cells(column: time.name, texts: [""])]))
    ]
  }

  var cellHabits: CellHabits { CellHabits(joins: [", ", ";"]) }

  /// What a column is that holds no answers to be tabulated; `nil` for any other.
  private func role(
    _ name: String, _ field: Int, _ head: ExportHead, _ known: Set<String>
  ) -> ExportColumn.Role? {
    if Self.accounts.contains(name.lowercased()) { return .personal(.email) }
    if let detail = PersonalNames.detail(ofColumn: name, text: name) { return .personal(detail) }
    if let grid = GridHeading(name), known.contains(grid.question),
      ["score", "feedback"].contains(grid.row.lowercased())
    {
      return .machineMade
    }
    return field <= 2 && isTotal(name, field, head) ? .machineMade : nil
  }

  /// Whether a column is a quiz's total: it is called so, or holds marks like "5 / 10".
  private func isTotal(_ name: String, _ field: Int, _ head: ExportHead) -> Bool {
    if name.lowercased() == "total score" { return true }
    let cells = (1..<max(1, head.records.count)).map { head.tidied($0) }
      .compactMap { $0.indices.contains(field) ? $0[field] : nil }.filter { !$0.isEmpty }
    return !cells.isEmpty
      && cells.allSatisfy { $0.wholeMatch(of: /\d+(?:[.,]\d+)? \/ \d+(?:[.,]\d+)?/) != nil }
  }

  private static func repeated(_ questions: [String]) -> [String] {
    Dictionary(grouping: questions) { $0 }.values.filter { $0.count > 1 }.map { $0[0] }
  }

  private static let times: Set = [
    "timestamp", "zeitstempel", "horodateur", "marca temporal", "carimbo de data/hora",
    "marca de temps", "informazioni cronologiche", "tijdstempel", "tidsstämpel", "tidsstempel",
    "tidsmerke", "aikaleima", "sygnatura czasowa",
  ]

  /// Names of the column that Google fills in with the respondent's account.
  private static let accounts: Set = [
    "username", "email address", "nutzername", "e-mail-adresse", "nom d'utilisateur",
    "adresse e-mail", "nombre de usuario", "dirección de correo electrónico", "nome de usuário",
    "nome de utilizador", "endereço de e-mail",
  ]
}

/// A heading like "How often do you use these? [Hoist]", taken apart.
struct GridHeading: Equatable {
  let question: String
  let row: String

  init?(_ heading: String) {
    guard let match = heading.wholeMatch(of: /(.+?) ?\[([^\[\]]+)\]/) else { return nil }
    question = String(match.output.1)
    row = String(match.output.2)
  }
}
