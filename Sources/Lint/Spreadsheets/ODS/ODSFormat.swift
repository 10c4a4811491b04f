import MarkupReading

/// The data styles of an OpenDocument workbook: ODF 1.2, part 1, 16.27.
enum ODSFormat {
  /// The formats a document defines, by their names.
  static func all(in tree: Element) -> [String: ShownFormat] {
    let lists = tree.children("styles") + tree.children("automatic-styles")
    let pairs = lists.flatMap(\.children).compactMap { style -> (String, ShownFormat)? in
      guard let name = style["style:name"], let format = format(of: style) else { return nil }
      return (name, format)
    }
    return Dictionary(pairs, uniquingKeysWith: { _, last in last })
  }

  /// `nil` for a style that is none of data.
  private static func format(of style: Element) -> ShownFormat? {
    let number = style.children("number").first
    let decimals = number?["number:decimal-places"].flatMap { Int($0) }
    switch style.name {
    case "number-style", "currency-style":
      guard let number else { return .other }
      let isExact = number["loext:min-decimal-places"].map { Int($0) == decimals } ?? true
      return decimals.flatMap { isExact ? .fixed(decimals: $0) : nil } ?? .general
    case "percentage-style": return .percent(decimals: decimals ?? 0)
    case "text-style": return .general
    case "date-style", "time-style", "boolean-style": return .other
    default: return nil
    }
  }
}
