extension BarChart {
  /// Columns beyond which each has a part of the chart to itself.
  static let mostSeries = 4

  /// The bars of everyone, in order of length where the rows have no order; `nil` where there is no
  /// column of everyone.
  init?(totalOf source: ChartSource) {
    guard let total = source.total else { return nil }
    groups = [Group(heading: nil, bars: Self.bars(of: source, column: total))]
    axisTitle = source.axisTitle
  }

  /// The bars of the columns side by side: below each row, or, of many columns, below each column.
  init?(columnsOf source: ChartSource) {
    let columns = source.points
    guard !columns.isEmpty else { return nil }
    groups =
      columns.count <= Self.mostSeries
      ? (source.orderedRows + source.nets).map { Self.group(ofRow: $0, source, columns) }
      : columns.map { column in
        Group(
          heading: source.label(ofColumn: column), bars: Self.bars(of: source, column: column))
      }
    axisTitle = source.axisTitle
  }

  private static func bars(of source: ChartSource, column: Int) -> [Bar] {
    (source.orderedRows + source.nets).map { row in
      Bar(
        label: source.label(ofRow: row), figure: source.figure(row, column), paint: .series(1),
        isApart: source.nets.contains(row))
    }
  }

  private static func group(ofRow row: Int, _ source: ChartSource, _ columns: [Int]) -> Group {
    Group(
      heading: source.label(ofRow: row),
      bars: columns.enumerated().map { place, column in
        Bar(
          label: source.label(ofColumn: column), figure: source.figure(row, column),
          paint: .series(place + 1), isApart: false)
      })
  }
}
