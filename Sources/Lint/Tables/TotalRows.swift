/// The rows of a table that are called its total.
struct TotalRows {
  /// Their places among the rows.
  let places: [Int]

  init(_ table: PublishedTable) {
    let names: Set = ["total", "totals", "grand total", "all"]
    places = table.rows.indices.filter { row in
      table.rows[row].first.map { cell in
        let name = cell.text.replacing(/\s*\[note \d+\]/, with: "").trimmingBlanks.lowercased()
        return names.contains(name)
      } == true
    }
  }

  /// The total where there is one; `nil` for none and for several, as in a table of several groups.
  var only: Int? { places.count == 1 ? places[0] : nil }
}
