import Survey

/// A coded export of Jisc Online Surveys (once Bristol Online Surveys), or one with the questions'
/// words.
///
/// What the coded names mean stands at `JiscName`. The options' words stand in a separate key file
/// (`JiscKey`). A respondent who answered nothing still has 0 for every option of most questions;
/// of others the options that weren't chosen are empty.
struct JiscExport: ExportLayout {
  let format = SourceFile.Format.jisc
  let cellHabits = CellHabits(codesOptions: true)

  func recognise(_ head: ExportHead) -> String? {
    let names = head.names
    if names.first == Self.respondentInWords {
      return "the first column is '\(Self.respondentInWords)'"
    }
    let coded = names.count { JiscName($0) != nil }
    guard names.first == Self.respondent, coded * 2 > names.count else { return nil }
    return "the first column is '\(Self.respondent)', and \(coded) of \(names.count) are named like"
      + " 'Q4' or 'Q4_2'"
  }

  private static let respondent = "URN"
  private static let respondentInWords = "Unique Response Number"
  private static let dates: Set = [
    "startdate", "completiondate", "start date", "completion date", "submission date",
  ]

  func header(_ head: ExportHead) -> ExportHeader {
    let names = head.names
    let parsed = names.map { JiscName(Self.code(of: $0)) }
    let grids = JiscGrids(parsed.compactMap(\.self))
    let withParts = Set(parsed.compactMap { $0?.number == nil ? nil : $0?.question })
    return ExportHeader(
      rowCount: 1,
      columns: names.enumerated().map { field, name in
        let text = name.withoutNumber.withoutMarkup
        let role = Self.administrativeRole(name) ?? Self.personalRole(name, text)
        guard role == nil, let parsed = parsed[field] else {
          return ExportColumn(name: name, text: text, role: role ?? .answer)
        }
        let place = grids.place(of: parsed)
        return ExportColumn(
          name: name, text: text, part: place?.part, block: place?.block,
          role: Self.role(parsed, text, withParts, head.cells(field)))
      })
  }

  /// What a column of answers holds, as far as its name and the first responses tell.
  private static func role(
    _ name: JiscName, _ text: String, _ withParts: Set<String>, _ cells: [String]
  ) -> ExportColumn.Role {
    if name.number == nil, withParts.contains(name.question), cells.allSatisfy(\.isEmpty) {
      return .stem
    }
    let asksForWords = text.lowercased().contains("please specify")
    let holdsWords = cells.contains { !$0.isEmpty && Int($0) == nil }
    let isCoded = text == name.question
    guard name.isSubquestion, name.number == nil else { return .answer }
    return asksForWords || isCoded && holdsWords ? .writtenIn : .answer
  }

  private static func administrativeRole(_ name: String) -> ExportColumn.Role? {
    if name == respondent || name == respondentInWords { return .responseID }
    return dates.contains(name.lowercased()) ? .administration : nil
  }

  private static func personalRole(_ name: String, _ text: String) -> ExportColumn.Role? {
    PersonalNames.detail(ofColumn: name, text: text).map { .personal($0) }
  }

  /// The coded name of a heading with the question's words: `Q7_2_a` of one numbered 7.2.a.
  private static func code(of heading: String) -> String {
    guard let match = heading.prefixMatch(of: /(\d+(?:\.[a-z0-9]+)*)\.\s+/) else { return heading }
    return "Q" + match.output.1.replacing(".", with: "_")
  }

  func rowRules(_ header: ExportHeader) -> [RowRule] {
    [RowRule(reason: "no question of this study answered", test: .unanswered)]
  }
}

extension String {
  /// A question's words without the number in front of them.
  fileprivate var withoutNumber: String {
    guard let match = prefixMatch(of: /\d+(?:\.[a-z0-9]+)*\.\s+/) else { return self }
    return String(self[match.range.upperBound...])
  }
}
