/// Collects the rows of a sheet, cell by cell.
struct SheetReading {
  private(set) var rows: [WorkbookSheet.Row] = []
  /// The first thing that is wrong, and the cell or row it is in.
  private(set) var fault: (message: String, place: CellReference)?

  private let cellText: SheetCellText
  private let budget: SheetBudget
  private var used = SheetBudget.Use()
  /// The row and the column of the cell last met.
  private var row = 0
  private var column = 0
  private var cells: [String] = []
  private var open: OpenCell?
  private var isInValue = false
  private var isInSheet = false

  private struct OpenCell {
    let place: CellReference
    let kind: SheetCellText.Kind
    let style: Int
    var value = ""
    var hasFormula = false
    var hasValue = false
    var inline = WorkbookText()
  }

  init(_ cellText: SheetCellText, within budget: SheetBudget) {
    (self.cellText, self.budget) = (cellText, budget)
  }

  mutating func take(_ event: XMLEvent) {
    guard fault == nil else { return }
    switch event {
    case .start(let tag):
      switch tag.name {
      case "sheetData": isInSheet = true
      case "row" where isInSheet: startRow(tag)
      case "c" where isInSheet: startCell(tag)
      case "v":
        isInValue = open != nil
        open?.hasValue = true
      case "f": open?.hasFormula = true
      default: open?.inline.take(event)
      }
    case .text(let text):
      if isInValue { open?.value += text } else { open?.inline.take(event) }
    case .end(let name):
      switch name {
      case "sheetData": isInSheet = false
      case "row" where isInSheet: endRow()
      case "c" where isInSheet: endCell()
      case "v": isInValue = false
      default: open?.inline.take(event)
      }
    }
  }

  private mutating func startRow(_ tag: XMLTag) {
    let written = tag.attributes["r"]
    let number = written.map { Int($0) ?? 0 } ?? row + 1
    guard number > row, number <= CellReference.mostRows else {
      return fail(
        "the row after row \(row) is numbered '\((written ?? String(number)).shortened)'",
        CellReference(row: max(1, row), column: 1))
    }
    (row, column) = (number, 0)
    cells = []
  }

  private mutating func startCell(_ tag: XMLTag) {
    let next = CellReference(row: row, column: column + 1)
    let written = tag.attributes["r"]
    let place = written.map { CellReference($0) } ?? next
    guard let place, place.row == row, place.column > column,
      place.column <= CellReference.mostColumns
    else {
      return fail("a cell here is called '\((written ?? next.text).shortened)'", next)
    }
    column = place.column
    let kind = tag.attributes["t"] ?? "n"
    guard let known = SheetCellText.Kind(rawValue: kind) else {
      return fail("the cell says it holds '\(kind.shortened)', which no workbook has", place)
    }
    open = OpenCell(
      place: place, kind: known, style: tag.attributes["s"].flatMap { Int($0) } ?? 0)
  }

  private mutating func endCell() {
    guard let cell = open else { return }
    open = nil
    guard cell.hasValue || !cell.hasFormula else {
      return fail("the formula here has never been worked out", cell.place)
    }
    let value = cell.kind == .inline ? cell.inline.text : cell.value
    guard let text = cellText.text(of: value, cell.kind, style: cell.style) else {
      return fail(
        "the cell refers to text number '\(value.shortened)', where the workbook has"
          + " \(cellText.strings.count)", cell.place)
    }
    guard !text.isEmpty else { return }
    used.add(text, at: cell.place.column)
    cells += Array(repeating: "", count: cell.place.column - cells.count - 1) + [text]
  }

  private mutating func endRow() {
    guard !cells.isEmpty else { return }
    used.rows += 1
    rows.append(WorkbookSheet.Row(number: row, cells: cells))
    cells = []
    if used.exceeds(budget) {
      fail(
        "the sheet is too large to be read: more than \(budget.cells) cells or"
          + " \(budget.bytes.megabytes) of text", CellReference(row: row, column: 1))
    }
  }

  private mutating func fail(_ message: String, _ place: CellReference) {
    fault = (message, place)
  }
}
