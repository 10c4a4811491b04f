import Survey

/// A row of a breakdown, and where its count stands in a tabulation column.
enum BreakdownRow {
  case option(Int, ResponseOption)
  case net(Int, Net)
  /// "No answer" as a part of a base of everyone asked.
  case missingPart
  case total
  case missing
  case notAsked

  /// Options, then nets, then the total, then those outside the base.
  static func rows(of question: Question, base: BreakdownPlan.BaseRule) -> [BreakdownRow] {
    let list = question.optionList ?? OptionList(options: [])
    let options = list.options.enumerated().map { BreakdownRow.option($0, $1) }
    let nets = list.nets.enumerated().map { BreakdownRow.net($0, $1) }
    switch base {
    case .answered: return options + nets + [.total, .missing, .notAsked]
    case .asked: return options + [.missingPart] + nets + [.total, .notAsked]
    }
  }

  var tableRow: TableRow {
    switch self {
    case .option(_, let option): TableRow(value: option.value, label: option.label, role: .part)
    case .net(_, let net): TableRow(value: "net:\(net.name)", label: net.label, role: .net)
    case .missingPart: TableRow(value: "missing", label: "No answer", role: .part)
    case .total: TableRow(value: "*", label: "Total", role: .total)
    case .missing: TableRow(value: "missing", label: "No answer", role: .missing)
    case .notAsked: TableRow(value: "not_asked", label: "Not asked", role: .notAsked)
    }
  }

  /// The respondents of a column who are in the row.
  func count(in column: Tabulation.Column, base: BreakdownPlan.BaseRule) -> Int {
    switch self {
    case .option(let place, _): column.values[place]
    case .net(let place, _): column.nets[place]
    case .missingPart, .missing: column.missing
    case .total: base.base(of: column)
    case .notAsked: column.notAsked
    }
  }
}
