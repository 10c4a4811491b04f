import Foundation
import Survey

@testable import Report

extension DataColumn {
  /// Whether a cell holds what the column is said to hold.
  func allows(_ cell: String, absences: [String]) -> Bool {
    guard !absences.contains(cell) else { return !isRequired || !cell.isEmpty }
    if let pattern = content.pattern {
      return cell.range(of: pattern, options: .regularExpression) == cell.startIndex..<cell.endIndex
    }
    return switch content {
    case .text, .words, .numberOrDay: true
    case .integer: Int(cell) != nil
    case .number: DecimalNumber(cell) != nil
    case .unroundedNumber: Double(cell) != nil
    case .day: CalendarDate(cell) != nil
    }
  }
}

extension DataFile {
  /// The cells of a file of that text that don't hold what their column is said to hold.
  func strangers(in text: String) -> [String] {
    CSVRecords(text).rows.flatMap { row in
      zip(columns, row).filter { !$0.allows($1, absences: absences) }
        .map { "\($0.heading): \($1)" }
    }
  }

  /// The keys of the rows of a file of that text.
  func keys(in text: String) -> [[String]] {
    let places = key.compactMap { name in columns.firstIndex { $0.heading == name } }
    return CSVRecords(text).rows.map { row in places.map { row[$0] } }
  }
}
