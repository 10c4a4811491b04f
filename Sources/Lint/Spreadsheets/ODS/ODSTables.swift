import Ingest
import MarkupReading

/// The database ranges of an OpenDocument workbook, which are its marked-up tables.
struct ODSTables {
  private var bySheet: [String: [MarkedTable]] = [:]
  /// The sheets with a range that a filter hides rows of.
  private(set) var filtered: Set<String> = []

  init(_ book: Element) {
    for range in book.children("database-ranges").flatMap({ $0.children("database-range") }) {
      guard let (sheet, first, last) = Self.address(range["table:target-range-address"] ?? "")
      else { continue }
      if !range.children("filter").isEmpty { filtered.insert(sheet) }
      let name = range["table:name"] ?? ""
      // A range without a name is what a program notes of a sort or filter of its own.
      guard !name.isEmpty, !name.hasPrefix("__Anonymous_Sheet_DB__") else { continue }
      bySheet[sheet, default: []].append(
        MarkedTable(
          name: name, first: first, last: last,
          hasHeader: range["table:contains-header"] != "false",
          hasFilterButtons: range["table:display-filter-buttons"] == "true", style: nil))
    }
  }

  func tables(of sheet: String) -> [MarkedTable] { bySheet[sheet] ?? [] }

  /// Reads `Sheet.A1:Sheet.B9`; `nil` for anything else.
  static func address(_ text: String) -> (String, CellReference, CellReference)? {
    guard let match = text.firstMatch(of: /^\$?('(?:[^']|'')*'|[^.']*)\.(\$?[A-Z]+\$?\d+)/)
    else { return nil }
    let end = text.split(separator: ".").last.map { String($0.filter { $0 != "$" }) } ?? ""
    guard let first = CellReference(String(match.2.filter { $0 != "$" })),
      let last = CellReference(end)
    else { return nil }
    let name = String(match.1)
    let bare =
      name.hasPrefix("'") ? String(name.dropFirst().dropLast()).replacing("''", with: "'") : name
    return (bare, first, last)
  }
}
