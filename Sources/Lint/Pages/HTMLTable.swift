import MarkupReading

/// A table of HTML, spread over its columns.
struct HTMLTable {
  let element: Element

  init(_ element: Element) { self.element = element }

  var caption: Element? { element.children("caption").first }

  /// The rows of the head; the first row where there is no head and it has only headings.
  var headRows: [Element] {
    let head = element.children("thead").flatMap { $0.children("tr") }
    guard head.isEmpty, let first = allBody.first,
      first.children.allSatisfy({ $0.name == "th" })
    else { return head }
    return [first]
  }

  /// The rows of figures: not those with one cell alone, which only name what follows.
  var bodyRows: [Element] {
    let head = Set(headRows.map { [$0.place.line, $0.place.column] })
    return allBody.filter {
      !head.contains([$0.place.line, $0.place.column]) && Self.cells(of: $0).count > 1
    }
  }

  private var allBody: [Element] {
    (element.children("tbody") + element.children("tfoot")).flatMap { $0.children("tr") }
  }

  static func cells(of row: Element) -> [Element] {
    row.children.filter { $0.name == "td" || $0.name == "th" }
  }

  /// How many columns it has.
  var width: Int {
    (headRows + bodyRows).map { row in
      Self.cells(of: row).reduce(0) { $0 + Self.span($1, "colspan") }
    }
    .max() ?? 0
  }

  static func span(_ cell: Element, _ attribute: String) -> Int {
    min(1000, max(1, cell[attribute].flatMap { Int($0) } ?? 1))
  }

  /// The cells as they stand below one another, a cell that spans several repeated.
  static func grid(_ rows: [Element]) -> [[TableCell]] {
    var waiting: [Int: (cell: TableCell, rows: Int)] = [:]
    return rows.map { row in
      var line: [TableCell] = []
      func fill() {
        while let held = waiting[line.count], held.rows > 0 {
          waiting[line.count] = (held.cell, held.rows - 1)
          line.append(held.cell)
        }
      }
      for cell in cells(of: row) {
        fill()
        let read = TableCell(HTMLText.text(of: cell), at: cell.position)
        for _ in 0..<span(cell, "colspan") {
          waiting[line.count] = (read, span(cell, "rowspan") - 1)
          line.append(read)
        }
      }
      fill()
      return line
    }
  }

  /// The headings, joined where one stands above another.
  private var header: [TableCell] {
    let rows = Self.grid(headRows)
    guard let last = rows.last else { return [] }
    return last.indices.map { column in
      let stacked = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      let words = stacked.map(\.text).filter { !$0.isEmpty }.reduce(into: [String]()) {
        words, next in
        if words.last != next { words.append(next) }
      }
      return TableCell(words.joined(separator: ": "), at: last[column].place)
    }
  }

  /// The table as tables of any format are held.
  func published(above: [TextPiece], below: [TextPiece]) -> PublishedTable {
    let feet = element.children("tfoot").flatMap { $0.children("tr") }
      .filter { Self.cells(of: $0).count == 1 }
      .map { TextPiece(text: HTMLText.text(of: $0), place: $0.position) }
    return PublishedTable(
      format: .html,
      title: caption.map { TextPiece(text: HTMLText.text(of: $0), place: $0.position) },
      place: element.position, header: header, rows: Self.grid(bodyRows), above: above,
      below: feet + below)
  }
}
