import Survey

/// A table that no platform is known to write: one row of header, one row a respondent.
struct PlainTable: ExportLayout {
  let format = SourceFile.Format.plain
  let cellHabits = CellHabits(
    joins: [";", ", ", "|"], chosen: ["1", "Yes", "TRUE", "True", "Y", "x", "X", "Checked"],
    notChosen: ["0", "No", "FALSE", "False", "N", "Unchecked"])

  func recognise(_ head: ExportHead) -> String? { nil }

  func header(_ head: ExportHead) -> ExportHeader {
    let names = head.records.first ?? []
    let stems = names.map(Self.stem)
    let counts = Dictionary(grouping: stems.compactMap { $0?.block }, by: \.self).mapValues(\.count)
    return ExportHeader(
      rowCount: 1,
      columns: zip(names, stems).map { name, stem in
        let block = stem.flatMap { (counts[$0.block] ?? 0) > 1 ? $0 : nil }
        let isNameless = name.isEmpty || names.count(where: { $0 == name }) > 1
        let personal = PersonalNames.detail(ofColumn: name, text: name)
        return ExportColumn(
          name: name, text: block?.block ?? name.tidied, part: block?.part, block: block?.block,
          role: isNameless
            ? .nameless : personal.map(ExportColumn.Role.personal) ?? .answer)
      })
  }

  /// A name such as `q4_2`, taken for option or item 2 of `q4`.
  private static func stem(_ name: String) -> (block: String, part: String)? {
    guard let match = name.wholeMatch(of: /([A-Za-z][A-Za-z0-9]*)_(\d+|[a-z])/) else { return nil }
    return (String(match.output.1), String(match.output.2))
  }
}
