/// C06: the same table is the same, cell by cell, in every format.
///
/// All are held against the CSV, or the first file where there is none. Tables are the same where they have the same number: that of the title, and of a CSV's name in a
/// folder `tables` (`tables/06-settings.csv`). Two of which more than half the rows are called otherwise only share the number.
enum AgreementRule {
  static func breaches(of folder: ReviewedFolder) -> [(path: String, Breach)] {
    let data = folder.documents.filter { $0.document.kind == .csv }
    let others = folder.documents.filter { $0.document.kind != .csv }
    let tables = (data + others).flatMap(compared)
    return Dictionary(grouping: tables, by: \.key).sorted { $0.key < $1.key }
      .flatMap { _, same in same.dropFirst().flatMap { difference(same[0], $0) } }
  }

  /// The tables of a file.
  private static func compared(
    _ path: String, _ document: PublishedDocument
  ) -> [ComparedTable] {
    document.wholeTables.compactMap { table in
      let number =
        document.kind == .csv
        ? self.number(of: path) : table.title.flatMap { TitleNumber($0.text)?.whole }
      return number.map { ComparedTable(table, number: $0, path: path) }
    }
  }

  /// The number in `tables/06-settings.csv`; `nil` for a file elsewhere.
  private static func number(of path: String) -> Int? {
    guard let match = path.firstMatch(of: /(?:^|\/)tables\/(\d+)-[^\/]*$/) else { return nil }
    return Int(match.1)
  }

  private static func difference(
    _ model: ComparedTable, _ other: ComparedTable
  ) -> [(path: String, Breach)] {
    let shared = model.names.intersection(other.names).count
    guard shared * 2 >= min(model.names.count, other.names.count) else { return [] }
    let found = shape(model, other).map { ($0, other.place) } ?? cells(model, other)
    return found.map { words, place in
      [
        (
          other.path,
          Breach(
            .c06, at: place, "Table \(other.number) \(words)",
            remedy: "write all formats from the same table")
        )
      ]
    } ?? []
  }

  private static func shape(_ model: ComparedTable, _ other: ComparedTable) -> String? {
    if model.rows.count != other.rows.count {
      return "has \(other.rows.count) rows here and \(model.rows.count) in \(model.path)"
    }
    guard model.headings.count != other.headings.count, !other.isJoined else { return nil }
    return "has \(other.headings.count) columns here and \(model.headings.count) in \(model.path)"
  }

  private static func cells(
    _ model: ComparedTable, _ other: ComparedTable
  ) -> (String, Place)? {
    if other.isJoined { return rows(model, other) }
    let pairs = zip(model.rows.joined(), other.rows.joined()).filter { $0.token != $1.token }
    guard let (there, here) = pairs.first else { return nil }
    let more = pairs.count > 1 ? "; \(pairs.count - 1) more cells differ" : ""
    return (
      "says \(here.cell.quoted) here and \(there.cell.quoted) in \(model.path)" + more,
      here.cell.place
    )
  }

  /// The first row that says something else, where one of the two joins numbers.
  private static func rows(
    _ model: ComparedTable, _ other: ComparedTable
  ) -> (String, Place)? {
    let pairs = zip(model.rows, other.rows).filter { FlatRow($0) != FlatRow($1) }
    guard let (there, here) = pairs.first, let cell = here.first?.cell else { return nil }
    let said = { (row: [(token: CellToken, cell: TableCell)]) in
      FlatRow(row).words.dropFirst().joined(separator: ", ")
    }
    return (
      "says of \(cell.quoted) here \(said(here)), and in \(model.path) \(said(there))", cell.place
    )
  }
}
