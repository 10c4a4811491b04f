import Survey

extension PrintedTable.Cell {
  /// A probability that rounds to nothing as being below the least that the column can print, and any
  /// other cell as it is.
  func asProbability(
    in column: PrintedTable.Column, of table: PrintedTable
  ) -> PrintedTable.Cell {
    let isProbability = column.role == .number(.pValue) || column.role == .number(.adjustedPValue)
    guard isProbability, self == .marker(.low), let decimals = table.decimals(of: column) else {
      return self
    }
    return .joined("< \(DecimalNumber(units: 1, decimals: decimals).printed)", [])
  }
}

extension PrintedTable {
  /// The decimals of a column's numbers; `nil` where it has none.
  fileprivate func decimals(of column: Column) -> Int? {
    guard let place = columns.firstIndex(of: column) else { return nil }
    return rows.lazy.compactMap { $0[place].decimals }.first
  }
}

extension PrintedTable.Cell {
  fileprivate var decimals: Int? {
    switch self {
    case .number(let number), .flagged(let number, _): number.decimals
    case .text, .date, .marker, .joined: nil
    }
  }
}
