import Survey

/// An export of Qualtrics: three header rows, or the two of its oldest generation.
///
/// | row | holds |
/// | --- | --- |
/// | 1 | `Q4_10`: the question, and the *value* its author gave the choice |
/// | 2 | the words, in the language of the account that exported them: "stem - choice" |
/// | 3 | `{"ImportId":"QID5-1"}`: the question and the choice as Qualtrics itself names them |
///
/// The oldest has no third row, calls what comes with every response `V1` to `V10`, and ends every
/// row with a comma, which makes a last column of nothing. People delete rows 2 and 3, so which
/// rows there are is told by what they hold.
struct QualtricsExport: ExportLayout {
  let format = SourceFile.Format.qualtrics
  let cellHabits = CellHabits(joins: [","], missing: ["-99"])

  func recognise(_ head: ExportHead) -> String? {
    for (number, record) in head.records.prefix(4).enumerated() {
      let count = record.count { QualtricsImportID($0) != nil }
      guard count > 0, count * 5 >= record.count * 4 else { continue }
      return "row \(number + 1) holds '{\"ImportId\": …}' in \(count) of \(record.count) columns"
    }
    if isLegacy(head) {
      return "the columns of row 1 begin 'V1', 'V2', and row 2 calls one of them 'ResponseID'"
    }
    let own = head.names.filter(Self.hallmarks.contains)
    guard head.names.contains("ResponseId"), own.count >= 4 else { return nil }
    return "\(own.count) columns are named as Qualtrics names its own ('\(own[0])', '\(own[1])', …)"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let records = head.records.prefix(4)
    let idRow = records.firstIndex { row in
      let count = row.count { QualtricsImportID($0) != nil }
      return count > 0 && count * 2 >= row.count
    }
    let textRow = idRow.map { $0 > 1 ? $0 - 1 : 0 } ?? (hasTextRow(head) ? 1 : 0)
    let columns = QualtricsColumns(
      names: names(head), headings: head.records.isEmpty ? [] : head.records[textRow],
      ids: idRow.map { head.records[$0] })
    return ExportHeader(rowCount: (idRow ?? textRow) + 1, columns: columns.columns)
  }

  func rowRules(_ header: ExportHeader) -> [RowRule] { QualtricsMetadata.rowRules(header) }

  /// Names that no other platform gives to what comes with a response.
  private static let hallmarks: Set = [
    "ResponseId", "RecordedDate", "Duration (in seconds)", "RecipientLastName",
    "RecipientFirstName",
    "RecipientEmail", "ExternalReference", "LocationLatitude", "LocationLongitude",
    "DistributionChannel", "UserLanguage", "Progress",
  ]

  private func isLegacy(_ head: ExportHead) -> Bool {
    head.names.starts(with: ["V1", "V2"]) && head.tidied(1).contains("ResponseID")
  }

  /// The first row's names; `V1` to `V10` are called as later exports call them, so that a study
  /// file outlives them.
  private func names(_ head: ExportHead) -> [String] {
    guard isLegacy(head) else { return head.names }
    return zip(head.names, head.tidied(1)).map { name, word in
      let isOwn = name.wholeMatch(of: /V\d+/) != nil && QualtricsMetadata.role(of: word) != nil
      return isOwn ? word : name
    }
  }

  /// Whether row 2 holds words, where there is no row of Qualtrics' own names: its cells in the
  /// columns that come with every response are then no dates, numbers or names of responses.
  private func hasTextRow(_ head: ExportHead) -> Bool {
    guard head.records.count > 1 else { return false }
    if isLegacy(head) { return true }
    let words = zip(head.names, head.tidied(1)).filter { name, cell in
      QualtricsMetadata.role(of: name) != nil && !cell.isEmpty
    }
    return !words.isEmpty
      && words.allSatisfy { name, cell in
        cell == name
          || (cell.contains(/\p{L}{2}/) && !Self.values.contains(cell.lowercased()))
            && cell.wholeMatch(of: /R_\w+/) == nil && !cell.contains("@")
      }
  }

  /// What stands in such columns of a response and might be taken for words of a heading.
  private static let values: Set = [
    "ip address", "survey preview", "survey test", "imported", "spam", "true", "false", "anonymous",
    "preview", "email", "gl", "qr", "social", "sms",
  ]
}
