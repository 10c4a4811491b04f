extension PrintedChart {
  /// Its number and title, where the drawing lies, and what it shows: a document can hold no drawing of
  /// lines without a picture of dots beside it.
  var wordElements: [WordElement] {
    [
      WordCaption.paragraph("Figure", number, title),
      .words("Drawing: \(fileName)", .tableText), .words(description, .tableText),
    ] + notes.map { .words($0, .tableNote) }
  }
}
