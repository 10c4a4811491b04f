import Disclosure
import Report
import Survey

@testable import Analysis

extension Finding {
  /// A table of counts unless said otherwise; bases are 10 where none are given.
  static func table(
    _ name: String = "table", kind: TableKind = .breakdown, title: String = "A table",
    question: Question? = nil, base: BaseStatement = .answered, descriptors: [String] = [],
    rows: [TableRow], columns: [TableColumn] = [.total], measures: [Measure] = [.count],
    bases: [Int]? = nil, cells: [[[Figure]]], partsMakeWhole: Bool = false,
    caveats: [Caveat] = [], notes: [String] = []
  ) -> Finding {
    Finding(
      kind: kind, name: name, title: title, question: question, base: base,
      descriptors: descriptors, rows: rows, columns: columns, measures: measures,
      bases: bases ?? columns.map { _ in 10 }, cells: cells, partsMakeWhole: partsMakeWhole,
      caveats: caveats, notes: notes)
  }

  /// A table of one column in which each label has the count 1.
  static func labelled(_ labels: [String], title: String = "A table") -> Finding {
    .table(
      title: title, rows: labels.map { .part($0) }, cells: labels.map { _ in [[.count(1)]] })
  }

  /// The finding rounded and cleared.
  func cleared(_ rounding: Rounding = .whole) -> ClearedTable? {
    Publication(of: [self], under: .none, rounding: rounding).tables.first
  }
}

extension Figure {
  /// So many of a base in per cent, with an interval where one is given.
  static func percent(
    _ count: Int, of base: Int, decimals: Int = 0, interval: ClosedRange<Double>? = nil
  ) -> Figure {
    Figure(
      .quotient(numerator: 100 * count, denominator: base), unit: "percent", decimals: decimals,
      count: count, base: base, interval: interval)
  }
}

extension Figure {
  /// A place without a percentage.
  static let absent = Figure(absent: .notApplicable, unit: "percent")
}

extension Rounding {
  static let whole = Rounding(decimals: 0, rule: .halfUp)
}

extension BaseStatement {
  static let answered = BaseStatement(
    rule: .respondents(.answered), segment: nil, askedWhen: nil)
}

extension TableRow {
  /// A part whose value is its label in small letters.
  static func part(_ label: String, _ role: Role = .part) -> TableRow {
    TableRow(value: label.lowercased(), label: label, role: role)
  }
}
