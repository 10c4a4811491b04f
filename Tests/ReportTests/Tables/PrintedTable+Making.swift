import Survey

@testable import Report

extension PrintedTable {
  /// A table of words and then numbers, whose groups have no heading of their own.
  init(
    number: Int, name: String, title: String, headings: [String], rows: [[Cell]], stubWidth: Int,
    groups: [Range<Int>], notes: [String], provenance: String
  ) {
    self.init(
      number: number, name: name, title: title,
      columns: headings.enumerated().map { place, heading in
        place < stubWidth ? .stub(heading) : .number(.count, heading)
      },
      rows: rows, groups: groups.map { Group(heading: "", columns: $0) }, basis: [],
      notes: notes.numbered, provenance: provenance)
  }

  /// Everything that is said below it, without the numbers of notes.
  var words: [String] { basis + notes.map(\.words) }
}

extension TableGrid {
  var headings: [String] { columns.map(\.heading) }
  var stubWidth: Int { columns.count { $0.role == .stub } }
}
