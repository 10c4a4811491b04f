/// Named lists of numbers, each of one row or of several: `k: 81; n: 263`, `table: 3 1 / 1 3`.
package struct ReferenceData: Sendable, Equatable {
  package let lists: [String: [[DecimalNumber]]]
  /// The data as they were written.
  package let text: String

  package init(_ lists: [String: [[DecimalNumber]]], text: String) {
    self.lists = lists
    self.text = text
  }

  /// Reads lists with a semicolon between them and a stroke between rows; `nil` for anything else.
  package init?(_ text: String) {
    var lists: [String: [[DecimalNumber]]] = [:]
    for part in text.split(separator: ";") {
      let halves = part.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let rows = Self.rows(halves[1]) else { return nil }
      let name = halves[0].split(separator: " ").joined(separator: " ")
      guard !name.isEmpty, lists.updateValue(rows, forKey: name) == nil else { return nil }
    }
    guard !lists.isEmpty else { return nil }
    self.init(lists, text: text)
  }

  private static func rows(_ text: Substring) -> [[DecimalNumber]]? {
    let rows = text.split(separator: "/", omittingEmptySubsequences: false).map { row in
      row.split(separator: " ").map { DecimalNumber($0) }
    }
    let known = rows.map { $0.compactMap(\.self) }
    guard zip(rows, known).allSatisfy({ $0.count == $1.count && !$1.isEmpty }) else { return nil }
    return known
  }
}
