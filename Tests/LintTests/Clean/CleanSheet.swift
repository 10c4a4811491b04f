/// A sheet of the clean workbooks, before it is written in either format.
struct CleanSheet {
  enum Cell {
    /// In the style “Heading 1”.
    case title(String)
    case text(String)
    case heading(String)
    case whole(Int)
    case tenths(String)
    case symbol(String)
    case link(String, to: String)
  }

  let name: String
  let rows: [[Cell]]
  /// The row the marked-up table begins in, from 1; `nil` for none.
  let tableRow: Int?

  static let all = [
    CleanSheet(
      name: "Cover", rows: [[.title("Hours of therapists")], [.text("England, 2024")]],
      tableRow: nil),
    CleanSheet(
      name: "Contents",
      rows: [
        [.title("Contents")], [one], [.heading("Table"), .heading("Sheet")],
        [.link("Table 1: Work setting, England, 2024", to: "Table_1"), .text("Table_1")],
        [
          .link("Table 2: Change in hours, England, 2024 [note 1]", to: "Table_2"),
          .text("Table_2"),
        ],
      ], tableRow: 3),
    CleanSheet(
      name: "Notes",
      rows: [
        [.title("Notes")], [one], [.heading("Note"), .heading("What it says")],
        [.text("[note 1]"), .text("Paid hours.")],
      ], tableRow: 3),
    CleanSheet(
      name: "Table_1",
      rows: [
        [.title("Table 1: Work setting, England, 2024")], [one],
        [.text("Percentages may not sum to 100 because of rounding.")],
        [.heading("Work setting"), .heading("Number"), .heading("Per cent")],
        [.text("NHS"), .whole(1200), .whole(33)], [.text("School"), .whole(1200), .whole(33)],
        [.text("Charity"), .whole(1200), .whole(33)], [.text("Total"), .whole(3600), .whole(100)],
      ], tableRow: 4),
    CleanSheet(
      name: "Table_2",
      rows: [
        [.title("Table 2: Change in hours, England, 2024 [note 1]")], [one],
        [.text("[c] withheld.")],
        [.heading("Group"), .heading("Mean (hours)"), .heading("Change (hours)")],
        [.text("Men"), .tenths("36.5"), .tenths("-1.5")],
        [.text("Women"), .symbol("[c]"), .tenths("0.5")],
      ], tableRow: 4),
  ]

  private static let one = Cell.text("This worksheet contains one table.")

  /// The last cell of the sheet: `C9`.
  var end: String { "\(["A", "B", "C"][(rows.last?.count ?? 1) - 1])\(rows.count)" }
}
