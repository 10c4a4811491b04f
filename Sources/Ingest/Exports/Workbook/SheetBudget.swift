/// How much of a sheet is held in memory at most.
struct SheetBudget {
  /// Rows times columns: what the sheet has as a table.
  var cells = 100_000_000
  /// All texts together, each as often as it stands in a cell.
  var bytes = 512 << 20

  /// How much has been read.
  struct Use {
    var rows = 0
    private(set) var columns = 0
    private(set) var bytes = 0

    mutating func add(_ text: String, at column: Int) {
      bytes += text.utf8.count
      columns = max(columns, column)
    }

    func exceeds(_ budget: SheetBudget) -> Bool {
      rows * columns > budget.cells || bytes > budget.bytes
    }
  }
}
