import Foundation

extension String {
  /// The text on one line: composed (NFC), without control characters, spaces at its ends and what is
  /// no character at all.
  ///
  /// Labels come from people's files; a line break in one would end a table's row.
  var onOneLine: String {
    // Most are: nothing of all this can happen to printable ASCII between two letters.
    let isPlain = utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if isPlain, utf8.first != 0x20, utf8.last != 0x20 { return self }
    let composed = precomposedStringWithCanonicalMapping.replacingOccurrences(of: "\r\n", with: " ")
    var line = String.UnicodeScalarView()
    for scalar in composed.unicodeScalars {
      line.append(scalar.breaksLine ? " " : scalar)
    }
    return String(line).trimmingCharacters(in: .whitespaces)
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isNoncharacterCodePoint
    }
  }
}
