/// How a table's numbers are drawn, by the word of the study file.
package enum ChartKind: String, Sendable, CaseIterable {
  /// One bar a row, the longest first where rows have no order of their own.
  case bar
  /// The bars of a banner's columns side by side.
  case grouped
  /// Each row's or column's answers as parts of one bar.
  case stacked
  /// The same, set out to the left and right of a scale's middle.
  case diverging
  /// Waves or dates along, one line a row.
  case line
  /// One dot a row and column.
  case dots
}
