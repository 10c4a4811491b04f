/// Where in a response file the answers to a question stand.
package enum ColumnLayout: Sendable, Equatable {
  /// One column, one answer a cell.
  case column(String)
  /// One column, several answers a cell, with the separator between them; of a ranking in order of
  /// rank.
  case separated(column: String, separator: String)
  /// One column an option, in option order, each saying whether the option was chosen.
  case columns([String], chosen: [String], notChosen: [String])
  /// One column an option, in option order, each holding the option's own value where it was
  /// chosen and nothing where it wasn't.
  case namedColumns([String])
  /// One column an item of a ranking, in item order, each holding the item's rank.
  case rankColumns([String])
  /// One column a rank, the first first, each holding the item that has it.
  case ranks([String])
  /// In no column: the answers follow from those to other questions.
  case derived(Derivation)

  /// The header names the layout reads.
  package var columnNames: [String] {
    switch self {
    case .column(let name), .separated(let name, _): [name]
    case .columns(let names, _, _), .namedColumns(let names), .rankColumns(let names),
      .ranks(let names):
      names
    case .derived: []
    }
  }

  /// How the answers follow from others; `nil` where they stand in the file.
  package var derivation: Derivation? {
    if case .derived(let derivation) = self { derivation } else { nil }
  }
}
