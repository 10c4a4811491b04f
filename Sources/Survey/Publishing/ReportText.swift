/// A section of an author's own words, in which numbers are references to findings.
package struct ReportText: Sendable, Equatable {
  /// One line, which may hold references too.
  package let heading: Paragraph
  /// The paragraphs as written, with references such as `{{line-management.psych.percent}}`.
  package let paragraphs: [Paragraph]
  /// Whether every number in it must be a reference or be backed by a finding.
  package let isChecked: Bool

  package init(heading: Paragraph, paragraphs: [Paragraph], isChecked: Bool) {
    self.heading = heading
    self.paragraphs = paragraphs
    self.isChecked = isChecked
  }

  /// One paragraph, with its place in the study file for messages.
  package struct Paragraph: Sendable, Equatable {
    /// A piece of the text that stands in one line of the study file as it is.
    package struct Piece: Sendable, Equatable {
      /// Its first character, counted from 0 in Unicode scalars.
      package let offset: Int
      package let place: StudyFilePlace

      package init(offset: Int, place: StudyFilePlace) {
        self.offset = offset
        self.place = place
      }
    }

    package let text: String
    /// Where it begins.
    package let place: StudyFilePlace
    /// In the order of the text; none where the study file writes it in signs that stand for others.
    private let pieces: [Piece]

    package init(text: String, place: StudyFilePlace, pieces: [Piece] = []) {
      self.text = text
      self.place = place
      self.pieces = pieces
    }

    /// The place of a character of the text, counted from 0 in Unicode scalars; the paragraph's own
    /// where that isn't known.
    package func place(at offset: Int) -> StudyFilePlace {
      guard let piece = piece(at: offset) else { return place }
      return StudyFilePlace(
        line: piece.place.line, column: piece.place.column + offset - piece.offset)
    }

    /// The last piece that begins at the character or before it, found by halves: a long text may have
    /// a fault in each piece.
    private func piece(at offset: Int) -> Piece? {
      var (start, end) = (0, pieces.count)
      while start < end {
        let middle = (start + end) / 2
        if pieces[middle].offset <= offset { start = middle + 1 } else { end = middle }
      }
      return start > 0 ? pieces[start - 1] : nil
    }
  }
}
