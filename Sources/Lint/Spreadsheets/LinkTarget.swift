/// Where a link inside of a workbook leads.
enum LinkTarget {
  /// The sheet in `#'My sheet'!A1`, `#Sheet.A1` or `Sheet!A1`; `nil` for a link out of the workbook.
  static func sheet(_ target: String) -> String? {
    let text = target.hasPrefix("#") ? String(target.dropFirst()) : target
    guard !text.contains("://"), !text.hasPrefix("mailto:"),
      let end = text.lastIndex(where: { $0 == "!" || $0 == "." })
    else { return nil }
    let name = text[..<end].drop { $0 == "$" }
    return name.hasPrefix("'") && name.hasSuffix("'") && name.count > 1
      ? String(name.dropFirst().dropLast()).replacing("''", with: "'") : String(name)
  }
}
