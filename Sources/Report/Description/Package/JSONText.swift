import Foundation

/// How the descriptions of a report are written: the same value always gives the same bytes.
enum JSONText {
  /// A value as JSON, its keys sorted, with a line's end after the last line.
  static func of(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a description is made of texts, whole numbers and truths alone")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
