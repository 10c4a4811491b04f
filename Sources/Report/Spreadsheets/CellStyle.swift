/// How a cell looks, as a style that has a name in the file.
enum CellStyle: Hashable, Sendable, CaseIterable {
  /// A sheet's title.
  case heading1
  /// What divides a sheet of prose.
  case heading2
  case text
  /// A short line above a table, which needs no wrapping.
  case line
  case link
  /// Above a table's first column.
  case columnHeading
  /// Above a further column of words.
  case innerHeading
  /// Above a column of numbers.
  case figureHeading
  /// Words to the right of other columns, from whose numbers they keep away.
  case innerText
  /// A number, or a symbol in its place.
  case figure

  /// The name that a program shows; those of headings are the ones screen readers know.
  var name: StaticName {
    switch self {
    case .heading1: "Heading 1"
    case .heading2: "Heading 2"
    case .text: "Text"
    case .line: "Line"
    case .link: "Hyperlink"
    case .columnHeading: "Column heading"
    case .innerHeading: "Inner heading"
    case .figureHeading: "Figure heading"
    case .innerText: "Inner text"
    case .figure: "Figure"
    }
  }

  /// In points; the least that official statistics ask for is 12.
  var size: Int {
    switch self {
    case .heading1: 16
    case .heading2: 14
    case .text, .line, .link, .columnHeading, .innerHeading, .figureHeading, .innerText, .figure: 12
    }
  }

  var isBold: Bool {
    switch self {
    case .heading1, .heading2, .columnHeading, .innerHeading, .figureHeading: true
    case .text, .line, .link, .innerText, .figure: false
    }
  }

  /// Whether long words go on in the next line; a title runs over the empty cells beside it.
  var isWrapped: Bool {
    switch self {
    case .text, .link, .columnHeading, .innerHeading, .figureHeading, .innerText: true
    case .heading1, .heading2, .line, .figure: false
    }
  }

  var isRightAligned: Bool {
    switch self {
    case .figureHeading, .figure: true
    case .heading1, .heading2, .text, .line, .link, .columnHeading, .innerHeading, .innerText:
      false
    }
  }

  /// Whether there is space between it and the column on its own side.
  var isIndented: Bool {
    switch self {
    case .innerHeading, .figureHeading, .innerText, .figure: true
    case .heading1, .heading2, .text, .line, .link, .columnHeading: false
    }
  }

  /// Headings stand close to what they head.
  var isAtBottom: Bool {
    switch self {
    case .heading2, .columnHeading, .innerHeading, .figureHeading: true
    case .heading1, .text, .line, .link, .innerText, .figure: false
    }
  }

  static let font = "Arial"
  static let linkColour = "#0563C1"
}
