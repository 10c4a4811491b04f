import Survey

/// The counters behind a tabulation: for each column, those of `ColumnCounters`.
struct Tally {
  private let counters: ColumnCounters
  private var counts: [Int]

  init(_ counters: ColumnCounters, columns: Int) {
    self.counters = counters
    counts = Array(repeating: 0, count: columns * counters.count)
  }

  /// Every column in order.
  var columns: [Tabulation.Column] {
    stride(from: 0, to: counts.count, by: counters.count).map {
      counters.column(counts[$0..<$0 + counters.count])
    }
  }

  /// Pairs of codes that are counted one by one before they are looked through: 8 MB of counters.
  private static let mostPairs = 1 << 20

  /// Counts everyone flagged in the first column.
  mutating func count(_ rows: AnswerLayer, among flags: RespondentFlags?) {
    let found = rows.codes.distribution(below: rows.size, among: flags)
    for (code, respondents) in found.enumerated() {
      for counter in rows.counters[code] { counts[counter] += respondents }
    }
  }

  /// Counts everyone in the columns that a layer puts them in.
  mutating func count(_ rows: AnswerLayer, by columns: AnswerLayer) {
    // Where most pairs of codes are nobody's, it takes longer to look through them.
    if rows.size * columns.size > min(4 * rows.codes.count, Self.mostPairs) {
      countEach(rows, by: columns)
    } else {
      countPairs(rows, by: columns)
    }
  }

  private mutating func countEach(_ rows: AnswerLayer, by columns: AnswerLayer) {
    rows.codes.forEach { respondent, own in
      columns.counters.forEach(of: Int(columns.codes[respondent])) { column in
        rows.counters.forEach(of: own) { counts[column * counters.count + $0] += 1 }
      }
    }
  }

  private mutating func countPairs(_ rows: AnswerLayer, by columns: AnswerLayer) {
    let width = columns.size
    let pairs = rows.codes.distribution(below: rows.size, with: columns.codes, below: width)
    var byCode = [Int](repeating: 0, count: counters.count * width)
    for code in 0..<rows.size {
      for counter in rows.counters[code] {
        for column in 0..<width { byCode[counter * width + column] += pairs[code * width + column] }
      }
    }
    for code in 0..<width {
      for column in columns.counters[code] {
        for counter in 0..<counters.count {
          counts[column * counters.count + counter] += byCode[counter * width + code]
        }
      }
    }
  }
}
