import Survey

/// What every row of an export shows that the rules let through.
struct ProfiledRows {
  let profile: ExportProfile
  /// The column that names the response, where every row has a name in it; `nil` without one.
  let respondent: String?
  /// The same column where a name stands in it twice; `nil` where none does.
  let repeated: String?
  /// How many rows each rule left out.
  let leftOut: [Int]

  /// Reads the whole file, or reports what is wrong with it, showing no line of it.
  init(
    _ text: DelimitedText, _ header: ExportHeader, _ rules: [RowRule], isPlain: Bool
  ) throws(RejectedInput) {
    var profile = ExportProfile(header, cells: isPlain ? .asWritten : .tidied)
    var filter = RowFilter(rules, [], cells: .tidied) { name in
      header.names.firstIndex(of: name) ?? 0
    }
    let naming = header.columns.firstIndex { $0.role == .responseID }
    var names = naming.map { RespondentNames(field: $0) }
    let record = { (record: CSVRecord) in
      guard record.number >= header.rowCount, !filter.leavesOut(record) else { return }
      names?.append(record, row: profile.rows)
      profile.note(record)
    }
    do throws(RejectedInput) {
      _ = try CSVReader(text).read(header: { _, _ in }, record: record)
    } catch {
      throw RejectedInput(
        diagnostics: error.diagnostics.map(\.withoutSourceLine), cause: error.cause)
    }
    let name = naming.map { header.names[$0] }
    self.profile = profile
    respondent = names?.unnamedCount == 0 ? name : nil
    repeated = (names?.repeatCount ?? 0) > 0 ? name : nil
    leftOut = filter.leftOut.map(\.rows)
  }
}
