import Survey

/// An option or a net that some wave of a trend has.
enum TrendRow {
  case option(ResponseOption)
  case net(name: String, label: String)

  /// The options of the last wave, then those that only earlier ones had, then the nets likewise;
  /// each with the label of the last wave that has it.
  static func rows(of questions: [Question], shown: [String]?) -> [TrendRow] {
    let lists = questions.reversed().compactMap(\.optionList)
    let options = lists.flatMap(\.options).map(TrendRow.option)
    let nets = lists.flatMap(\.nets).map { TrendRow.net(name: $0.name, label: $0.label) }
    return (options + nets).reduce(into: [TrendRow]()) { rows, row in
      guard shown?.contains(row.value) ?? true else { return }
      if !rows.contains(where: { $0.value == row.value }) { rows.append(row) }
    }
  }

  /// The option's value, or `net:name`.
  var value: String {
    switch self {
    case .option(let option): option.value
    case .net(let name, _): "net:\(name)"
    }
  }

  var isNet: Bool {
    switch self {
    case .option: false
    case .net: true
    }
  }

  var tableRow: TableRow {
    switch self {
    case .option(let option): TableRow(value: value, label: option.label, role: .part)
    case .net(_, let label): TableRow(value: value, label: label, role: .net)
    }
  }
}
