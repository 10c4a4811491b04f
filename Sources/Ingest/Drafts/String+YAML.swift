import Foundation

extension String {
  /// The text as a YAML scalar that is read back as it is, whatever it holds.
  ///
  /// It is written as JSON, every string of which is a YAML double-quoted scalar; a plain word that
  /// no YAML reader takes for anything else stands without quotes.
  var yamlText: String {
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    if wholeMatch(of: /[A-Za-z][A-Za-z0-9_\-]*/) != nil, !words.contains(lowercased()) {
      return self
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let json = (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    return json.replacing("\u{7F}", with: "\\u007F").replacing("\u{85}", with: "\\u0085")
      .replacing("\u{2028}", with: "\\u2028").replacing("\u{2029}", with: "\\u2029")
  }

  /// The text on one line, as a comment can hold it.
  var yamlComment: String { tidied.withoutControls }
}
