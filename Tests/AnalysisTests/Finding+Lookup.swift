import Survey
import Testing

@testable import Analysis

extension Finding {
  /// The figure at a row and a column, which are named by their values.
  func figure(_ row: String, in column: String = "*", _ measure: Measure) throws -> Figure {
    let place = try #require(rows.firstIndex { $0.value == row }, "there is no row '\(row)'")
    return try figures(place, column)[try #require(measures.firstIndex(of: measure))]
  }

  /// The number at a row and a column, or why there is none, as `findings.csv` prints them.
  func shown(_ row: String, in column: String = "*", _ measure: Measure) throws -> String {
    try figure(row, in: column, measure).shown
  }

  /// One measure down a column.
  func shown(_ measure: Measure, downColumn column: String = "*") throws -> [String] {
    try rows.map { try shown($0.value, in: column, measure) }
  }

  private func figures(_ row: Int, _ column: String) throws -> [Figure] {
    let place = try #require(
      columns.firstIndex { $0.value == column }, "there is no column '\(column)'")
    return cells[row][place]
  }
}

extension Figure {
  /// The number rounded half up to the figure's own decimals, or the letter of the marker.
  var shown: String {
    amount?.rounded(to: decimals, by: .halfUp).description ?? status?.rawValue ?? "nothing"
  }
}
