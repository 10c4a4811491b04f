/// Short forms of the elements that a word processor's document is made of.
enum WordMarkup {
  /// The names of elements that begin with `w:`, and of relations.
  static let namespaces: KeyValuePairs<StaticName, String> = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ]

  /// An element whose only attribute is its value.
  static func value(_ name: StaticName, _ value: String) -> Markup {
    .tag(name, ["w:val": value])
  }

  /// Text in one appearance.
  static func run(_ text: String, _ looks: [Look] = []) -> Markup {
    .tag("w:r", properties(looks) + [words(text)])
  }

  /// Where the next run begins a new line of the same paragraph.
  static let lineBreak = Markup.tag("w:r", [.tag("w:br")])

  /// A number that the word processor counts itself, with what it is as the document is written.
  static func field(_ instruction: String, _ shown: String, _ looks: [Look] = []) -> Markup {
    .tag("w:fldSimple", ["w:instr": " \(instruction) "], [run(shown, looks)])
  }

  /// A paragraph in a style, with what else is to be said of it after the style.
  static func paragraph(
    _ style: WordStyle, _ runs: [Markup], properties: [Markup] = []
  ) -> Markup {
    .tag("w:p", [.tag("w:pPr", [value("w:pStyle", style.rawValue)] + properties)] + runs)
  }

  /// How a run differs from its paragraph.
  enum Look {
    case bold, italic
  }

  private static func properties(_ looks: [Look]) -> [Markup] {
    let marks: [Markup] = looks.map {
      switch $0 {
      case .bold: .tag("w:b")
      case .italic: .tag("w:i")
      }
    }
    return marks.isEmpty ? [] : [.tag("w:rPr", marks)]
  }

  private static func words(_ text: String) -> Markup {
    .tag("w:t", ["xml:space": "preserve"], [.text(text)])
  }
}
