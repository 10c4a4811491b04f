import Foundation

extension String {
  /// The text on one line: composed (NFC), without control characters or spaces at its ends.
  ///
  /// Labels come from people's files; a line break in one would end a table's row.
  var onOneLine: String {
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
    default: false
    }
  }
}
