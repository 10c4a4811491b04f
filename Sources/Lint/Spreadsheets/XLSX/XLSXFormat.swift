/// Number formats of Excel workbooks: ECMA-376 part 1, 18.8.30.
enum XLSXFormat {
  /// The format with a number; what a workbook says of it goes before what is built in.
  static func format(_ number: Int, _ codes: [Int: String]) -> ShownFormat {
    if let code = codes[number] { return format(code) }
    switch number {
    case 0, 49: return .general
    case 1, 3, 5, 6, 37, 38: return .fixed(decimals: 0)
    case 2, 4, 7, 8, 39, 40, 43, 44: return .fixed(decimals: 2)
    case 9: return .percent(decimals: 0)
    case 10: return .percent(decimals: 2)
    default: return .other
    }
  }

  /// Reads a format code; its first section is that of positive numbers.
  static func format(_ code: String) -> ShownFormat {
    let section = code.split(separator: ";").first.map(String.init) ?? code
    let plain = section.replacing(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/, with: "")
    if plain.lowercased() == "general" || plain == "@" { return .general }
    guard plain.contains(where: { "0#?".contains($0) }),
      plain.allSatisfy({ "0#?.,% -+()".contains($0) })
    else { return .other }
    let decimals =
      plain.split(separator: ".", maxSplits: 1).dropFirst().first?
      .prefix { "0#?".contains($0) } ?? ""
    guard !decimals.contains("#"), !decimals.contains("?") else { return .general }
    return plain.contains("%")
      ? .percent(decimals: decimals.count) : .fixed(decimals: decimals.count)
  }
}
