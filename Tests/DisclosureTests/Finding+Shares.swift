import Survey

@testable import Analysis

extension Finding {
  /// A table of counts and percentages, each column of its own counts.
  static func shares(
    _ columns: [[Int]], decimals: Int = 0, measures: [Measure] = [.count, .percent],
    partsMakeWhole: Bool = true
  ) -> Finding {
    let bases = columns.map { $0.reduce(0, +) }
    return Finding(
      kind: .breakdown, name: "shares", title: "Shares", question: nil,
      base: BaseStatement(rule: .respondents(.answered), segment: nil, askedWhen: nil),
      descriptors: [],
      rows: columns[0].indices.map { TableRow(value: "v\($0)", label: "V\($0)", role: .part) }
        + [TableRow(value: "*", label: "Total", role: .total)],
      columns: columns.map { _ in .total }, measures: measures, bases: bases,
      cells: columns[0].indices.map { row in
        zip(columns, bases).map { counts, base in
          measures.map { Figure.share($0, counts[row], of: base, decimals) }
        }
      } + [bases.map { base in measures.map { Figure.share($0, base, of: base, decimals) } }],
      partsMakeWhole: partsMakeWhole, caveats: [])
  }

  /// A table of the columns' counts as percentages of their rows, without a total.
  static func rowShares(_ columns: [[Int]], wholeRows: [[Int]]) -> Finding {
    let rows = columns[0].indices
    return Finding(
      kind: .breakdown, name: "rows", title: "Rows", question: nil,
      base: BaseStatement(rule: .respondents(.answered), segment: nil, askedWhen: nil),
      descriptors: [],
      rows: rows.map { TableRow(value: "v\($0)", label: "V\($0)", role: .part) },
      columns: columns.map { _ in .total }, measures: [.percent],
      bases: columns.map { $0.reduce(0, +) },
      cells: rows.map { row in
        let base = columns.map { $0[row] }.reduce(0, +)
        return columns.map { [Figure.share(.percent, $0[row], of: base, 0)] }
      }, partsMakeWhole: false, caveats: [], wholeRows: wholeRows)
  }
}

extension Figure {
  static func share(_ measure: Measure, _ count: Int, of base: Int, _ decimals: Int) -> Figure {
    measure == .percent
      ? Share(count: count, base: base).percent(decimals: decimals, IntervalPlan())
      : .count(count, base: base)
  }
}

/// Every way to split a whole number into so many parts in order, some of them perhaps nothing.
func splits(of whole: Int, into parts: Int) -> [[Int]] {
  guard parts > 1 else { return [[whole]] }
  return (0...whole).flatMap { first in
    splits(of: whole - first, into: parts - 1).map { [first] + $0 }
  }
}
