import Survey

/// Responses collected with KoboToolbox, as its CSV of names or of labels.
///
/// Fields are separated by `;` and groups by `/`. A question with several answers has a column with
/// all of them, joined by blanks, and one an option with 1 or 0, blank where nobody answered.
/// A second row may hold tags of the humanitarian exchange language (`#adm1`).
struct KoboExport: ExportLayout {
  let format = SourceFile.Format.kobo

  func recognise(_ head: ExportHead) -> String? {
    guard head.hasNames("_uuid", "_submission_time") else { return nil }
    let own = ["_id", "_uuid", "_submission_time", "_validation_status", "_submitted_by"]
      .filter { head.hasNames($0) }
    return "\(own.map { "'\($0)'" }.listed()) are among the columns, which KoboToolbox adds"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let isTagged = Self.areTags(head.tidied(1))
    let rows =
      isTagged ? head.records.enumerated().filter { $0.offset != 1 }.map(\.element) : head.records
    let form = FormColumns(ExportHead(records: rows), separator: "/")
    return ExportHeader(
      rowCount: isTagged ? 2 : 1,
      columns: head.names.map { name in
        Self.role(ofOwn: name).map { ExportColumn(name: name, text: name, role: $0) }
          ?? form.column(name)
      })
  }

  func rowRules(_ header: ExportHeader) -> [RowRule] {
    guard header.names.contains("_validation_status") else { return [] }
    let texts = ["validation_status_not_approved", "Not approved", "Not Approved"]
    return [
      RowRule(
        reason: "submissions that weren't approved",
        test: .when([RowRule.Cells(column: "_validation_status", texts: texts)]))
    ]
  }

  var cellHabits: CellHabits {
    CellHabits(
      joins: [" "], chosen: ["1", "True", "TRUE"], notChosen: ["0", "False", "FALSE"])
  }

  /// Whether a row holds tags and nothing else.
  private static func areTags(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return !filled.isEmpty && filled.allSatisfy { $0.wholeMatch(of: /#\w+(?: ?\+\w+)*/) != nil }
  }

  /// The role of a column that the platform fills in; `nil` where the name is none such.
  private static func role(ofOwn name: String) -> ExportColumn.Role? {
    switch name {
    case "_uuid": .responseID
    case "deviceid", "simserial", "subscriberid", "imei": .personal(.device)
    case "phonenumber": .personal(.telephone)
    case "username", "_submitted_by", "meta/instanceName": .personal(.name)
    case "email": .personal(.email)
    case "_geolocation": .personal(.location)
    case "start", "end", "today", "audit", "_id", "_submission_time", "_validation_status",
      "_notes",
      "_status", "_tags", "_index", "_parent_index", "_parent_table_name", "__version__",
      "_version_", "_attachments", "_xform_id_string", "background-audio":
      .administration
    default:
      name.hasPrefix("_submission_") || name.hasPrefix("meta/") || name.hasPrefix("formhub/")
        ? .administration : nil
    }
  }
}
