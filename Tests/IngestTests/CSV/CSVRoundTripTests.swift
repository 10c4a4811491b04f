import Testing

@testable import Ingest

struct CSVRoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a random table written as RFC 4180 is read back exactly`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let table = randomTable(&random)
    let lineEnd = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &random)]
    let rows = table.map { row in
      row.map { written($0, &random) }.joined(separator: ",")
    }
    let text = rows.joined(separator: lineEnd) + (seed.isMultiple(of: 3) ? "" : lineEnd)
    let result = try reading(text, chunkSize: Int.random(in: 1...100, using: &random))
    #expect(result.errors == [])
    #expect(result.table == table)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `every field of a random table is found where it was written`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let rows = randomTable(&random).map { $0.map { written($0, &random) } }
    var (text, places, expected) = ("", [(offset: Int, line: Int, field: Int)](), [FilePosition]())
    for row in rows {
      let (offset, line) = (text.utf8.count, end(of: text).line)
      for (index, field) in row.enumerated() {
        places.append((offset, line, index))
        expected.append(end(of: text))
        text += field + (index + 1 < row.count ? "," : "\n")
      }
    }
    try withScratchFile(text.utf8) { path in
      let locator = CSVLocator(DelimitedText(utf8At: path, displayPath: path))
      #expect(locator.locate(places).map(\.0) == expected)
    }
  }

  /// A table of two columns or more, so that no record looks like a blank line.
  private func randomTable(_ random: inout SplitMix) -> [[String]] {
    let pieces = [
      "a", "é", "😀", ",", "\"", "\n", "\r\n", "\r", " ", "\t", "", "1", "日本", "e\u{301}",
    ]
    let columns = Int.random(in: 2...6, using: &random)
    return (0...Int.random(in: 0...12, using: &random)).map { _ in
      (0..<columns).map { _ in
        let length = Int.random(in: 0...6, using: &random)
        return (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
  }

  /// Quotes a field that must be quoted, or that would make a blank line, and now and then another.
  private func written(_ field: String, _ random: inout SplitMix) -> String {
    let mustQuote = field.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard mustQuote || Bool.random(using: &random) else { return field }
    let doubled = field.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  /// The place after a text, counted the slow way.
  private func end(of text: String) -> FilePosition {
    var (line, column, previous) = (1, 1, Unicode.Scalar(0))
    for scalar in text.unicodeScalars {
      switch (previous, scalar) {
      case ("\r", "\n"): break
      case (_, "\n"), (_, "\r"): (line, column) = (line + 1, 1)
      default: column += 1
      }
      previous = scalar
    }
    return FilePosition(line: line, column: column)
  }
}

/// A generator whose sequence is the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
