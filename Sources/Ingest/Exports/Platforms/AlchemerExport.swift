import Survey

/// An export of Alchemer, once SurveyGizmo: one header row.
///
/// | in the header | is |
/// | --- | --- |
/// | `Where do you work?` | a question in one column, its answers joined by `;` where it has several |
/// | `Other - Write In:Where do you work?` | what was written in beside an option of it |
/// | `Reason #1:Why?` | one of several texts, options or items of a question |
///
/// Everyone who opened the survey has a row, also who answered nothing.
struct AlchemerExport: ExportLayout {
  let format = SourceFile.Format.alchemer
  let cellHabits = CellHabits(joins: [";"])

  func recognise(_ head: ExportHead) -> String? {
    guard head.hasNames("Time Started", "Date Submitted", "Status") else { return nil }
    let count = header(head).columns.count { $0.block != nil }
    return "the columns 'Time Started', 'Date Submitted' and 'Status' are there, and \(count) of"
      + " \(head.names.count) are named like 'Option:Question'"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let headings = head.records.first?.map(\.withoutMarkup) ?? []
    let parted = AlchemerHeadings(headings)
    let parts = Dictionary(grouping: headings.indices) { parted[$0].question }
    return ExportHeader(
      rowCount: 1,
      columns: headings.indices.map { field in
        let heading = parted[field]
        if heading.part == nil, let role = Self.metadata[headings[field].lowercased()] {
          return ExportColumn(name: headings[field], text: headings[field], role: role)
        }
        let block = (parts[heading.question] ?? []).map { parted[$0].part }
        return column(headings[field], heading, block)
      })
  }

  func rowRules(_ header: ExportHeader) -> [RowRule] {
    let unanswered = RowRule(reason: "no question of this study answered", test: .unanswered)
    guard header.columns.contains(where: { $0.name == "Status" && $0.role == .administration })
    else { return [unanswered] }
    let rules = [("unfinished responses", "Partial"), ("disqualified responses", "Disqualified")]
    return [unanswered]
      + rules.map { reason, status in
        RowRule(reason: reason, test: .when([RowRule.Cells(column: "Status", texts: [status])]))
      }
  }

  /// Describes a column, by the parts of all columns of its question in the order of the file; a
  /// part is `nil` for the column of the question itself.
  private func column(
    _ name: String, _ heading: AlchemerHeadings.Heading, _ block: [String?]
  ) -> ExportColumn {
    guard let part = heading.part else {
      let detail = PersonalNames.detail(ofColumn: name, text: name)
      return ExportColumn(
        name: name, text: name, role: detail.map { .personal($0) } ?? .answer)
    }
    let parts = block.compactMap { $0 }
    let details = PersonalNames.details(ofFields: parts, under: heading.question)
    let detail = parts.firstIndex(of: part).flatMap { details[$0] }
    let isText = parts.count < block.count || part.contains(/(?i)\bwrite[ -]in\b/)
    return ExportColumn(
      name: "\(heading.question) / \(part)", text: heading.question, part: part,
      block: heading.question,
      role: isText ? .writtenIn : detail.map { .personal($0) } ?? .answer)
  }

  private static let metadata: [String: ExportColumn.Role] = [
    "response id": .responseID, "responseid": .responseID,
    "time started": .administration, "date submitted": .administration,
    "status": .administration, "language": .administration, "referer": .administration,
    "extended referer": .administration, "tags": .administration,
    "legacy comments": .administration, "comments": .administration,
    "session id": .personal(.identifier), "sessionid": .personal(.identifier),
    "contact id": .personal(.identifier), "user agent": .personal(.device),
    "ip address": .personal(.ipAddress), "longitude": .personal(.location),
    "latitude": .personal(.location), "country": .personal(.location),
    "city": .personal(.location), "state/region": .personal(.location),
    "postal": .personal(.address),
  ]
}

/// Headings of an Alchemer export, taken apart at the colon between an option and its question.
///
/// Options and questions hold colons too. The right one is that after which most columns read the
/// same, the whole heading among them; of several, the first.
struct AlchemerHeadings {
  struct Heading: Equatable {
    let question: String
    /// The option, item or number of a text; `nil` for the column of the question itself.
    let part: String?
  }

  private let headings: [Heading]

  init(_ texts: [String]) {
    let endings = texts.map { [$0] + Self.endings(of: $0) }
    let counts = Dictionary(endings.flatMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    headings = zip(texts, endings).map { text, endings in
      let most = endings.map { counts[$0] ?? 0 }.max() ?? 0
      let question = endings.first { counts[$0] == most } ?? text
      let part = text.dropLast(question.count + 1)
      return Heading(question: question, part: part.isEmpty ? nil : String(part))
    }
  }

  subscript(field: Int) -> Heading { headings[field] }

  /// What follows each colon that no blank follows.
  private static func endings(of text: String) -> [String] {
    text.indices.filter { text[$0] == ":" }.map { String(text[text.index(after: $0)...]) }
      .filter { !$0.isEmpty && $0.first != " " && $0.first != ":" }
  }
}
