import Survey

/// Submissions collected with ODK Central: the table of the form itself, not of its repeats.
///
/// Groups are separated by `-`. Several answers stand in one cell, joined by blanks, and, where the
/// export was asked to split them, one an option in columns named "question/option".
struct ODKExport: ExportLayout {
  let format = SourceFile.Format.odk

  func recognise(_ head: ExportHead) -> String? {
    let names = Set(head.names)
    guard names.contains("SubmissionDate"), names.contains("KEY") else { return nil }
    return "'SubmissionDate' and 'KEY' are among the columns, which ODK adds"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let form = FormColumns(head, separator: "-")
    return ExportHeader(
      rowCount: 1,
      columns: head.names.map { name in
        Self.role(ofOwn: name).map { ExportColumn(name: name, text: name, role: $0) }
          ?? form.column(name)
      })
  }

  func rowRules(_ header: ExportHeader) -> [RowRule] {
    let rules = [
      ("submissions that were rejected", "ReviewState", ["rejected"]),
      (
        "submissions that couldn't be decrypted", "Status",
        [
          "not decrypted", "notDecrypted", "missing encrypted form data",
          "missingEncryptedFormData",
        ]
      ),
    ]
    return rules.filter { header.names.contains($0.1) }.map { reason, column, texts in
      RowRule(reason: reason, test: .when([RowRule.Cells(column: column, texts: texts)]))
    }
  }

  var cellHabits: CellHabits { CellHabits(joins: [" "]) }

  /// The role of a column that the platform fills in; `nil` where the name is none such.
  private static func role(ofOwn name: String) -> ExportColumn.Role? {
    switch name {
    case "KEY": .responseID
    case "SubmitterName": .personal(.email)
    case "SubmitterID": .personal(.identifier)
    case "DeviceID": .personal(.device)
    case "SubmissionDate", "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState",
      "Edits", "FormVersion", "PARENT_KEY", "meta-instanceID", "instanceID":
      .administration
    case "meta-instanceName", "instanceName": .personal(.name)
    default: name.hasPrefix("SET-OF-") || name.hasPrefix("meta-audit") ? .machineMade : nil
    }
  }
}
