/// Several numbers in one cell: an estimate with its share, its spread or its limits.
enum JoinedNumbers: Equatable {
  /// `12 (34%)`, `12 (3, 4)`, `12 [3 to 4]`.
  case beside
  /// `3 to 4`, `3–4`, `3, 4`.
  case range
  /// `3 ± 1`.
  case spread

  /// Reads a text made of numbers and what joins them; `nil` for any other text.
  init?(_ text: String) {
    let number = #/[-+−–]?\d+(?:,\d{3})*(?:\.\d+)?\s?%?/#
    let rest = text.replacing(number, with: "#").filter { !$0.isWhitespace }
    switch rest {
    case "#(#)", "#(#,#)", "#(#;#)", "#(#to#)", "#(#–#)", "#(#-#)", "#(##)", "#[#,#]", "#[#;#]",
      "#[#to#]", "#[#–#]", "#[##]":
      self = .beside
    case "#to#", "#–#", "#-#", "##", "#,#", "#;#", "(#,#)", "[#,#]", "(#;#)", "(#to#)":
      self = .range
    case "#±#", "#+/-#", "#(±#)": self = .spread
    default: return nil
    }
  }
}
