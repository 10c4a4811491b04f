import Disclosure
import Survey

extension PrintedTable.Cell {
  static func number(or absent: DecimalNumber?) -> PrintedTable.Cell {
    absent.map(PrintedTable.Cell.number) ?? .marker(.notApplicable)
  }
}

extension ClearedFigure {
  /// A limit of its interval; hidden where the number is, and as little to be relied on.
  func limit(_ limit: DecimalNumber?) -> PrintedTable.Cell {
    guard let limit else { return absentCell }
    return switch status {
    case .unreliable?, .fewRespondents?: .flagged(limit, status ?? .unreliable)
    case .confidential?, .notAvailable?, .notApplicable?, .low?, .roundsToAll?, .breakInSeries?,
      .revised?, .provisional?, nil:
      .number(limit)
    }
  }

  /// What stands where there is nothing beside the number.
  var absentCell: PrintedTable.Cell {
    .marker(status == .notAvailable ? .notAvailable : .notApplicable)
  }

  var printedCell: PrintedTable.Cell {
    if let date { return .date(date, status) }
    guard let status else { return .number(or: value) }
    guard status.standsBesideNumber, let value else { return .marker(status) }
    return .flagged(value, status)
  }
}

extension TableColumn {
  /// The banner question and the point; the total has no question.
  var fullLabel: String { heading.isEmpty ? label : "\(heading): \(label)" }
}
