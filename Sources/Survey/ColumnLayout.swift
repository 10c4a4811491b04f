/// Where in a response file the answers to a question stand.
package enum ColumnLayout: Sendable, Equatable {
  /// One column, one answer a cell.
  case column(String)
  /// One column, several answers a cell, with the separator between them.
  case separated(column: String, separator: String)
  /// One column an option, in option order, each saying whether the option was chosen.
  case columns([String], chosen: [String], notChosen: [String])
  /// One column an option, in option order, each holding the option's own value where it was
  /// chosen and nothing where it wasn't.
  case namedColumns([String])

  /// The header names the layout reads.
  package var columnNames: [String] {
    switch self {
    case .column(let name), .separated(let name, _): [name]
    case .columns(let names, _, _), .namedColumns(let names): names
    }
  }
}
