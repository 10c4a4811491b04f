/// How a table stands on a page: upright, across, or across in several parts.
struct WordTableParts {
  let page: WordPage
  /// The places of each part's columns: the words that head the rows, and as many groups as fit.
  let columns: [[Int]]

  init(_ table: PrintedTable) {
    let least = table.columns.indices.map { WordColumnWidth(table, column: $0).least }
    let all = least.reduce(0, +)
    if let page = WordPage.allCases.first(where: { all <= $0.textWidth }) {
      self.page = page
      columns = [Array(table.columns.indices)]
    } else {
      page = .landscape
      columns = WordTableParts.parts(of: table, least, in: WordPage.landscape.textWidth)
    }
  }

  private static func parts(
    of table: PrintedTable, _ least: [Int], in width: Int
  ) -> [[Int]] {
    let stub = Array(0..<table.stubWidth)
    let room = width - stub.map { least[$0] }.reduce(0, +)
    let numbers = Array(table.stubWidth..<table.columns.count)
    let groups =
      table.groups.isEmpty ? numbers.map { [$0] } : table.groups.map { Array($0.columns) }
    let pieces = groups.flatMap { group in
      group.map { least[$0] }.reduce(0, +) <= room ? [group] : group.map { [$0] }
    }
    let full = filled(pieces, least, room: room)
    let even = shared(pieces, over: full.count)
    let parts = even.allSatisfy { $0.map { least[$0] }.reduce(0, +) <= room } ? even : full
    return parts.map { stub + $0 }
  }

  /// As many pieces in each part as there is room for, and one at least.
  private static func filled(_ pieces: [[Int]], _ least: [Int], room: Int) -> [[Int]] {
    pieces.reduce(into: []) { parts, piece in
      let width = ((parts.last ?? []) + piece).map { least[$0] }.reduce(0, +)
      if parts.isEmpty || width > room {
        parts.append(piece)
      } else {
        parts[parts.count - 1] += piece
      }
    }
  }

  /// The same number of pieces in each part, so that none is left with a single one.
  private static func shared(_ pieces: [[Int]], over count: Int) -> [[Int]] {
    (0..<count).map { part in
      let bounds = [part, part + 1].map { ($0 * pieces.count + count - 1) / count }
      return Array(pieces[bounds[0]..<bounds[1]].joined())
    }
  }
}
