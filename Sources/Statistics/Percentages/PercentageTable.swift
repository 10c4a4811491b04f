/// A two-way table of percentages with its margins.
///
/// The counts are a transportation problem with a lower and an upper bound on every cell, row,
/// column and the total. Its matrix is totally unimodular, so whole counts exist exactly when a
/// circulation does: Hoffman (1960), "Some recent applications of the theory of linear inequalities
/// to extremal combinatorial analysis".
package struct PercentageTable: Sendable, Hashable {
  /// What the percentages of the cells are of.
  package enum Denominator: Sendable, Hashable {
    /// Everybody in the table.
    case everybody

    /// The base of their row; the bases of the rows.
    case rows(bases: [Int])

    /// The base of their column; the bases of the columns.
    case columns(bases: [Int])
  }

  /// The cells by row, `nil` where nothing is printed.
  package let cells: [[PrintedPercentage?]]

  /// The total of each row, of everybody unless the row has its own base, `nil` where not printed.
  package let rowTotals: [PrintedPercentage?]

  /// The total of each column, of everybody unless the column has its own base.
  package let columnTotals: [PrintedPercentage?]

  package let denominator: Denominator

  package init(
    cells: [[PrintedPercentage?]], rowTotals: [PrintedPercentage?],
    columnTotals: [PrintedPercentage?], of denominator: Denominator = .everybody
  ) {
    precondition(
      cells.count == rowTotals.count && cells.allSatisfy { $0.count == columnTotals.count },
      "The cells are not a rectangle with a total for each row and column.")
    switch denominator {
    case .everybody: break
    case .rows(let bases): precondition(bases.count == rowTotals.count, "A row has no base.")
    case .columns(let bases): precondition(bases.count == columnTotals.count, "A column has none.")
    }
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    self.denominator = denominator
  }

  /// Tells whether whole answers from so many people can print as this table.
  package func isFeasible(base: Int, rounding: PrintRounding) -> Bool {
    let margins = Margins(of: self, everybody: base)
    guard let rows = margins.ranges(of: rowTotals, margins.rows, rounding),
      let columns = margins.ranges(of: columnTotals, margins.columns, rounding)
    else { return false }
    let bounds = cells.indices.map { row in
      columnTotals.indices.map { column in
        range(cells[row][column], base: margins.base(row, column), rounding: rounding)
      }
    }
    let cellRanges = bounds.map { $0.compactMap(\.self) }
    guard cellRanges.allSatisfy({ $0.count == columnTotals.count }) else { return false }
    return hasCirculation(cells: cellRanges, rows: rows, columns: columns, total: base)
  }

  /// Finds every number of people, from 1 to a maximum, that can make this table.
  package func feasibleBases(upTo maximum: Int, rounding: PrintRounding) -> FeasibleBases {
    FeasibleBases(upTo: maximum) { isFeasible(base: $0, rounding: rounding) }
  }
}

/// What each total and each cell is a percentage of.
private struct Margins {
  let everybody: Int
  let rows: [Int]?
  let columns: [Int]?

  init(of table: PercentageTable, everybody: Int) {
    self.everybody = everybody
    (rows, columns) =
      switch table.denominator {
      case .everybody: (nil, nil)
      case .rows(let bases): (bases, nil)
      case .columns(let bases): (nil, bases)
      }
  }

  func base(_ row: Int, _ column: Int) -> Int {
    rows?[row] ?? columns?[column] ?? everybody
  }

  /// Finds what each total can be: its own base where it has one, if that is what is printed.
  func ranges(
    of totals: [PrintedPercentage?], _ bases: [Int]?, _ rounding: PrintRounding
  ) -> [ClosedRange<Int>]? {
    let ranges = totals.indices.compactMap { place in
      let base = bases?[place] ?? everybody
      let printed = range(totals[place], base: base, rounding: rounding)
      return bases == nil ? printed : printed?.intersection(base...base)
    }
    return ranges.count == totals.count ? ranges : nil
  }
}

private func range(
  _ percentage: PrintedPercentage?, base: Int, rounding: PrintRounding
) -> ClosedRange<Int>? {
  percentage.map { rounding.counts(printing: $0, base: base) } ?? (base >= 0 ? 0...base : nil)
}

/// Tells whether whole numbers within the bounds of the cells add up within those of the margins.
private func hasCirculation(
  cells: [[ClosedRange<Int>]], rows: [ClosedRange<Int>], columns: [ClosedRange<Int>], total: Int
) -> Bool {
  let (source, sink) = (rows.count + columns.count, rows.count + columns.count + 1)
  var network = FlowNetwork(nodes: sink + 1)
  for (row, range) in rows.enumerated() {
    network.addEdge(from: source, to: row, carrying: range)
  }
  for (column, range) in columns.enumerated() {
    network.addEdge(from: rows.count + column, to: sink, carrying: range)
  }
  for (row, ranges) in cells.enumerated() {
    for (column, range) in ranges.enumerated() {
      network.addEdge(from: row, to: rows.count + column, carrying: range)
    }
  }
  network.addEdge(from: sink, to: source, carrying: total...total)
  return network.hasCirculation
}
