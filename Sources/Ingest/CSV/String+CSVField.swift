extension String {
  /// The text as a field of a CSV file (RFC 4180): quoted where it must be; a blank that stands alone
  /// on its line too, since the line would look blank.
  func csvField(isAlone: Bool = false) -> String {
    let isSpecial = utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == ASCII.quote || $0 == ASCII.lineFeed
        || $0 == ASCII.carriageReturn
    }
    guard isSpecial || (isAlone && isBlank) else { return self }
    // By scalars: a quote with a combining accent after it is another character, but still a quote.
    let doubled = unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }
}
