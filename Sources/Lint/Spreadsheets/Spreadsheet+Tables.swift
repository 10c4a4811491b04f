import Ingest

extension Spreadsheet {
  /// Its tables, and what its cover and notes say.
  var document: PublishedDocument {
    let tables = sheets(.table).filter { !$0.rows.isEmpty }.map {
      SheetTable($0).published(as: kind)
    }
    let general = (sheets(.cover) + sheets(.notes)).flatMap { sheet in
      sheet.cells.map { TextPiece(text: $0.text, place: sheet.place($0)) }
    }
    return PublishedDocument(kind: kind, tables: tables, general: general, notes: notes)
  }

  /// The notes of the sheet for notes: rows that begin with `[note 1]`, `Note 1` or 1.
  private var notes: [(number: Int, place: Place)] {
    sheets(.notes).flatMap { sheet in
      sheet.rows.compactMap { row in
        guard let cell = row.cells.first, cell.reference.column == 1,
          let match = cell.text.wholeMatch(of: /(?:\[note |[Nn]ote )?(\d+)\]?(?:[ :.].*)?/),
          let number = Int(match.1)
        else { return nil }
        return (number, sheet.place(cell))
      }
    }
  }
}
