/// Finds where fields begin, by reading the file again; used only for messages.
package struct CSVLocator: Sendable {
  private let text: DelimitedText

  package init(_ text: DelimitedText) {
    self.text = text
  }

  /// Finds the first byte (the quote, if quoted) of each field asked for, and its physical line.
  ///
  /// A field the record doesn't have is placed at the record's end. Where the file can't be read any
  /// more, the place is the start of the record's line and the line is empty.
  ///
  /// - Parameter places: The record's `CSVRecord.offset` (0 for a header that begins the file), its line,
  ///   and the field's number from 0.
  /// - Returns: One answer for each place, in the same order; a line longer than 64 KiB is cut.
  package func locate(
    _ places: [(offset: Int, line: Int, field: Int)]
  ) -> [(FilePosition, sourceLine: String)] {
    guard !places.isEmpty else { return [] }
    do throws(RejectedInput) {
      let open = try text.open()
      let start = FileSignature.endOfMark(in: open)
      return places.map { place in
        var search = FieldSearch(
          forField: place.field, line: place.line, offset: max(place.offset, start),
          delimiter: text.delimiter)
        search.run(in: open)
        let text = open.withBytes(at: search.lineOffset, count: PhysicalLine.shownBytes) {
          PhysicalLine.text($0)
        }
        return (FilePosition(line: search.line, column: search.column), sourceLine: text)
      }
    } catch {
      return places.map { (FilePosition(line: $0.line, column: 1), sourceLine: "") }
    }
  }
}
