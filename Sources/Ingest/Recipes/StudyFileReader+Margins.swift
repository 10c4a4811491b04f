import Survey
import Yams

enum MarginKey: String, CaseIterable {
  case question, among, counts, blank, select, separator, spread, from, note
}

enum SpreadKey: String, CaseIterable {
  case minimum, maximum, total
}

extension StudyFileReader {
  /// The margins of a recipe, each with the rows it is dealt to.
  ///
  /// An entry that names several questions is as many margins, dealt out one by one.
  mutating func margins(_ entry: Entry?, _ strata: [Recipe.Stratum]) -> [Recipe.Margin] {
    var dealt: [String: Set<Int>] = [:]
    return items(entry, of: "'margins'").flatMap { item -> [Recipe.Margin] in
      let fields = fields(item, of: "the margin", MarginKey.self)
      let columns = columns(fields[.question], in: item)
      let rows = strata.rows(where: among(fields[.among], strata))
      for (column, node) in columns {
        faultSetColumn(column, strata, at: node)
        if !dealt[column, default: []].isDisjoint(with: rows) {
          fault(
            "'\(column)' is dealt to some of these rows twice", at: item,
            remedy: "let 'among' part the rows")
        }
        dealt[column, default: []].formUnion(rows)
      }
      guard let first = columns.first,
        let deal = deal(fields, of: first.column, to: rows, in: item)
      else { return [] }
      return columns.map { Recipe.Margin(column: $0.column, rows: rows, deal: deal) }
    }
  }

  private mutating func columns(
    _ entry: Entry?, in parent: Node
  ) -> [(column: String, node: Node?)] {
    guard let entry, entry.value.sequence != nil else {
      return [(required(entry, "the margin's question", in: parent) ?? "", entry?.value)]
    }
    return distinctTexts(entry, of: "the margin's question").map { ($0.text, $0.node) }
  }

  private mutating func faultSetColumn(
    _ column: String, _ strata: [Recipe.Stratum], at node: Node?
  ) {
    guard !strata.values(of: column).isEmpty else { return }
    fault(
      "'\(column)' is dealt out here and set by the strata as well", at: node,
      remedy: "take it off one of the two")
  }

  private mutating func among(
    _ entry: Entry?, _ strata: [Recipe.Stratum]
  ) -> [(column: String, values: [String])] {
    guard let entry else { return [] }
    return entries(entry.value, of: "'among'").map { item in
      let known = strata.values(of: item.name)
      guard !known.isEmpty else {
        unknown("column of the strata", item.name, at: item.key, among: strata.columns)
        return (item.name, [])
      }
      let wanted = distinctTexts(item, of: "'among'")
      for (value, node) in wanted where !known.contains(value) {
        unknown("value of '\(item.name)' in the strata:", value, at: node, among: known)
      }
      return (item.name, wanted.map(\.text))
    }
  }

  private mutating func deal(
    _ fields: [MarginKey: Entry], of column: String, to rows: [Int], in item: Node
  ) -> Recipe.Deal? {
    faultIdleKeys(fields)
    if let counts = fields[.counts] {
      return counted(counts, fields[.blank], of: column, rows.count)
    }
    if let select = fields[.select] {
      return selected(select, fields[.separator], of: column, rows.count)
    }
    if let spread = fields[.spread] { return self.spread(spread, rows.count) }
    fault(
      "the margin of '\(column)' deals nothing", at: item,
      remedy: "add 'counts', 'select' or 'spread'")
    return nil
  }

  /// Notes a second way to deal, and keys that say nothing to the way that is taken.
  private mutating func faultIdleKeys(_ fields: [MarginKey: Entry]) {
    let idle: [MarginKey] =
      if fields[.counts] != nil {
        [.select, .spread, .separator]
      } else if fields[.select] != nil {
        [.spread, .blank]
      } else {
        [.blank, .separator]
      }
    for key in idle {
      guard let entry = fields[key] else { continue }
      fault(
        "'\(key.rawValue)' has no place in this margin", at: entry.key,
        remedy: "deal by one of 'counts' (with 'blank'), 'select' (with 'separator') and 'spread'")
    }
  }

  private mutating func valueCounts(_ entry: Entry) -> [Recipe.ValueCount] {
    entries(entry.value, of: "'\(entry.name)'").map {
      Recipe.ValueCount(
        value: $0.name, count: count($0, "the count of '\($0.name)'", in: $0.key))
    }
  }

  private mutating func counted(
    _ entry: Entry, _ blank: Entry?, of column: String, _ rows: Int
  ) -> Recipe.Deal {
    let blanks = integer(blank, of: "'blank'", in: 0...10_000_000) ?? 0
    let counts = valueCounts(entry) + [Recipe.ValueCount(value: "", count: blanks)]
    let sum = counts.map(\.count).reduce(0, +)
    if sum != rows {
      fault(
        "the counts of '\(column)' add to \(sum), the rows they are dealt to are \(rows)",
        at: entry.value, remedy: "correct a count, or say 'blank: n' for rows left empty")
    }
    return .counts(counts)
  }

  private mutating func selected(
    _ entry: Entry, _ separator: Entry?, of column: String, _ rows: Int
  ) -> Recipe.Deal {
    let counts = valueCounts(entry)
    for option in counts where option.count > rows {
      fault(
        "'\(option.value)' of '\(column)' is on \(option.count) rows, there are \(rows)",
        at: entry.value)
    }
    return .selections(counts, separator: optional(separator, "'separator'") ?? ";")
  }

  private mutating func spread(_ entry: Entry, _ rows: Int) -> Recipe.Deal? {
    let fields = fields(entry.value, of: "'spread'", SpreadKey.self)
    let range = -1_000_000_000...1_000_000_000
    guard let minimum = integer(fields[.minimum], of: "'minimum'", in: range),
      let maximum = integer(fields[.maximum], of: "'maximum'", in: range),
      let total = integer(fields[.total], of: "'total'", in: range)
    else {
      fault("'spread' needs minimum, maximum and total", at: entry.key)
      return nil
    }
    guard Self.canSpread(minimum, maximum, total, over: rows) else {
      fault(
        "\(rows) whole numbers from \(minimum) to \(maximum), both among them, can't add to"
          + " \(total)", at: entry.value)
      return nil
    }
    return .spread(minimum: minimum, maximum: maximum, total: total)
  }

  /// Whether so many whole numbers, both extremes among them, can have a sum.
  private static func canSpread(
    _ minimum: Int, _ maximum: Int, _ total: Int, over rows: Int
  ) -> Bool {
    guard rows > 1 else { return rows == 1 && minimum == maximum && total == minimum }
    let least = minimum * (rows - 1) + maximum
    let most = minimum + maximum * (rows - 1)
    return minimum <= maximum && least <= total && total <= most
  }
}
