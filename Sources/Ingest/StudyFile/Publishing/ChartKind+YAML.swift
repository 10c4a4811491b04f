import Survey
import Yams

extension StudyFileReader {
  /// How an entry's first table is drawn; a kind that can't be drawn of it is a fault.
  mutating func chart(_ entry: Entry?, of table: ChartedTable) -> ChartKind? {
    guard let entry, let word = text(entry.value, of: "'chart'") else { return nil }
    let drawn = table.kinds.map(\.rawValue)
    guard let kind = ChartKind(rawValue: word) else {
      unknown(
        "kind of chart", word, at: entry.value, among: ChartKind.allCases.map(\.rawValue))
      return nil
    }
    guard let obstacle = table.obstacle(to: kind) else { return kind }
    fault(
      "the chart '\(word)' can't be drawn: \(obstacle)", at: entry.value,
      remedy: drawn.isEmpty
        ? "remove 'chart'" : "this table can be drawn as: \(drawn.listed())")
    return nil
  }
}
