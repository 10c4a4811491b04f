import Survey

extension PrintedTable.Cell {
  /// The cell for a reader, symbols and all.
  var pageWords: String {
    switch marker {
    case nil: unmarked
    case .fewRespondents? where standsBesideNumber: "(\(unmarked))"
    case .some(let marker): standsBesideNumber ? "\(unmarked) \(marker.symbol)" : unmarked
    }
  }

  /// The cell without what stands beside its number.
  var unmarked: String {
    switch self {
    case .text(let text), .joined(let text, _): text.onOneLine
    case .number(let number), .flagged(let number, _): number.printed
    case .date(let date, _): date.words
    case .marker(let marker): marker.symbol
    }
  }

  /// Its one symbol, in the number's place or beside it.
  var marker: Marker? {
    switch self {
    case .text, .number, .joined: nil
    case .date(_, let marker): marker
    case .marker(let marker), .flagged(_, let marker): marker
    }
  }

  /// Whether its symbol has a number beside it.
  var standsBesideNumber: Bool {
    switch self {
    case .date, .flagged: true
    case .text, .number, .marker, .joined: false
    }
  }
}
