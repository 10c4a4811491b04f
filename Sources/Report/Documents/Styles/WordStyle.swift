/// A style of paragraphs, by the name that the document refers to it with.
enum WordStyle: String, CaseIterable {
  case normal = "Normal"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  /// The number and the title above a table or a figure.
  case caption = "Caption"
  /// What must be seen before any number.
  case notice = "Notice"
  case listItem = "ListBullet"
  /// Over a column of a table, or over several.
  case tableHeading = "TableHeading"
  /// Words in a table.
  case tableText = "TableText"
  case tableNumber = "TableNumber"
  /// Below a table or a figure.
  case tableNote = "TableNote"
  case header = "Header"

  /// The style of a heading; what lies deeper than three looks like the third level.
  static func heading(_ level: Int) -> WordStyle {
    switch level {
    case ...1: .heading1
    case 2: .heading2
    default: .heading3
    }
  }

  /// The name that a word processor shows; its own styles are known by theirs.
  var shownName: String {
    switch self {
    case .normal: "Normal"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .caption: "caption"
    case .notice: "Notice"
    case .listItem: "List Bullet"
    case .tableHeading: "Table Heading"
    case .tableText: "Table Text"
    case .tableNumber: "Table Number"
    case .tableNote: "Table Note"
    case .header: "header"
    }
  }

  /// What a paragraph in it is like, in the order that the format wants; lengths are twentieths of a
  /// point.
  var paragraph: [Markup] {
    switch self {
    case .normal: [WordStyle.spacing(before: 0, after: 160, line: 276)]
    case .heading1: headingProperties(level: 0, before: 0, after: 240)
    case .heading2: headingProperties(level: 1, before: 360, after: 120)
    case .heading3: headingProperties(level: 2, before: 240, after: 120)
    case .caption:
      [
        WordStyle.keepNext, WordStyle.keepLines,
        WordStyle.spacing(before: 320, after: 80, line: 264),
      ]
    case .notice: [WordStyle.noticeRule, WordStyle.indent(left: 170)]
    case .listItem: [WordList.reference, WordStyle.spacing(before: 0, after: 60, line: 264)]
    case .tableHeading: [WordStyle.keepNext, WordStyle.spacing(before: 50, after: 50, line: 240)]
    case .tableText: [WordStyle.spacing(before: 30, after: 30, line: 240)]
    case .tableNumber: [WordMarkup.value("w:jc", "right")]
    case .tableNote: [WordStyle.spacing(before: 60, after: 60, line: 252)]
    case .header:
      [WordStyle.spacing(before: 0, after: 0, line: 240), WordMarkup.value("w:jc", "right")]
    }
  }

  /// What its letters are like; sizes are half points.
  var letters: [Markup] {
    switch self {
    case .normal, .listItem, .caption, .tableNumber: []
    case .heading1: [WordStyle.bold, WordStyle.size(36)]
    case .heading2: [WordStyle.bold, WordStyle.size(28)]
    case .heading3: [WordStyle.bold, WordStyle.size(24)]
    case .notice: [WordStyle.bold]
    case .tableHeading, .tableText, .tableNote, .header: [WordStyle.size(18)]
    }
  }

  /// The style it differs from only in what it says itself.
  var parent: WordStyle? {
    switch self {
    case .normal: nil
    case .tableNumber: .tableText
    case .heading1, .heading2, .heading3, .caption, .notice, .listItem, .tableHeading, .tableText,
      .tableNote, .header:
      .normal
    }
  }
}
