import Statistics
package import Survey

extension Recipe {
  /// Makes the rows of respondents, and of excerpts where the recipe has them.
  ///
  /// Each margin and each theme draws from a stream of its own, so that an entry added at the end
  /// moves nothing before it.
  package var madeRows: [MadeRows] {
    var table = RowTable(strata)
    for (place, margin) in margins.enumerated() {
      var stream = SplitMix64(seed: seed &+ UInt64(place + 1) &* 0xD1B5_4A32_D192_ED03)
      table.deal(margin, &stream)
    }
    let respondents = MadeRows(
      file: respondentsFile, header: [respondentColumn] + table.columns + ["provenance"],
      rows: table.rows.enumerated().map { place, row in
        [name(ofRow: place)] + table.columns.map { row[$0] ?? "" } + [provenance.rawValue]
      })
    return [respondents] + (excerptsFile.map { [excerpts(file: $0)] } ?? [])
  }

  private func name(ofRow row: Int) -> String {
    let width = String(strata.map(\.count).reduce(0, +)).count
    let digits = String(row + 1)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private func excerpts(file: String) -> MadeRows {
    let rows = themes.enumerated().flatMap { place, share in
      var stream = SplitMix64(seed: ~seed &+ UInt64(place + 1) &* 0xD1B5_4A32_D192_ED03)
      return carriers(of: share, &stream).map { row in
        [row.map(name) ?? "", share.group, "", share.theme, "", "", provenance.rawValue]
      }
    }
    return MadeRows(
      file: file,
      header: [respondentColumn, "group", "question", "theme", "coder", "text", "provenance"],
      rows: rows)
  }

  /// The respondent of each passage, in row order; `nil` for a group reported as a whole.
  private func carriers(of share: ThemeShare, _ stream: inout SplitMix64) -> [Int?] {
    guard let respondents = share.respondents else { return [nil] }
    let chosen = Array(stream.shuffled(share.rows).prefix(respondents))
    guard !chosen.isEmpty else { return [] }
    let further = (chosen.count..<max(chosen.count, share.passages)).map { _ in
      chosen[stream.next(below: chosen.count)]
    }
    return (chosen + further).sorted()
  }
}

/// The rows of respondents while margins are dealt out to them.
private struct RowTable {
  /// Columns in the order they were first met.
  private(set) var columns: [String] = []
  private(set) var rows: [[String: String]] = []

  init(_ strata: [Recipe.Stratum]) {
    for stratum in strata {
      for value in stratum.values { add(value.column) }
      let row = Dictionary(
        stratum.values.map { ($0.column, $0.value) }, uniquingKeysWith: { first, _ in first })
      rows += repeatElement(row, count: stratum.count)
    }
  }

  mutating func deal(_ margin: Recipe.Margin, _ stream: inout SplitMix64) {
    add(margin.column)
    let cells = cells(margin, &stream)
    for (row, cell) in zip(margin.rows, cells) { rows[row][margin.column] = cell }
  }

  private mutating func add(_ column: String) {
    if !columns.contains(column) { columns.append(column) }
  }

  private func cells(_ margin: Recipe.Margin, _ stream: inout SplitMix64) -> [String] {
    switch margin.deal {
    case .counts(let counts):
      return stream.shuffled(counts.flatMap { repeatElement($0.value, count: $0.count) })
    case .selections(let counts, let separator):
      var chosen = [[String]](repeating: [], count: margin.rows.count)
      for option in counts {
        for place in stream.shuffled(Array(margin.rows.indices)).prefix(option.count) {
          chosen[place].append(option.value)
        }
      }
      return chosen.map { $0.joined(separator: separator) }
    case .spread(let minimum, let maximum, let total):
      let numbers = spread(minimum, maximum, total, count: margin.rows.count, &stream)
      return stream.shuffled(numbers).map(String.init)
    }
  }

  /// Whole numbers with both extremes and the sum: evenly first, then moved about between pairs.
  private func spread(
    _ minimum: Int, _ maximum: Int, _ total: Int, count: Int, _ stream: inout SplitMix64
  ) -> [Int] {
    guard count > 2 else { return count == 2 ? [minimum, maximum] : [minimum] }
    let inner = count - 2
    let rest = total - minimum - maximum - inner * minimum
    var numbers = (0..<inner).map { minimum + rest / inner + ($0 < rest % inner ? 1 : 0) }
    // A wide range would take for ever, and a thousand moves a number spread it as well.
    for _ in 0..<inner * min(maximum - minimum, 1_000) {
      let giver = stream.next(below: inner)
      let taker = stream.next(below: inner)
      guard giver != taker, numbers[giver] > minimum, numbers[taker] < maximum else { continue }
      numbers[giver] -= 1
      numbers[taker] += 1
    }
    return [minimum, maximum] + numbers
  }
}
