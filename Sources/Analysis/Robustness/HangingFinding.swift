import Survey

/// A finding, and how few respondents' answers it hangs on.
struct HangingFinding {
  /// Respondents in two columns above whose number a difference isn't tried: in large groups it takes
  /// many changes, and as many squared to find them.
  static let mostCompared = 500

  let tableRow: TableRow
  /// The fewest respondents who would have to answer otherwise; `nil` where it wasn't worked out.
  let changes: Int?
  let base: Int

  init(_ value: String, _ label: String, changes: Int?, base: Int) {
    tableRow = TableRow(value: value, label: label, role: .part)
    self.changes = changes
    self.base = base
  }

  var figures: [Figure] {
    [
      changes.map { .count($0, base: base) }
        ?? Figure(absent: .notAvailable, unit: "count", base: base),
      .count(base),
    ]
  }
}
