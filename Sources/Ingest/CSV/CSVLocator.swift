/// Finds where fields begin, by reading the file again; used only for messages.
package struct CSVLocator: Sendable {
  private let path: String
  private let displayPath: String
  private let delimiter: UInt8

  package init(path: String, displayPath: String, delimiter: UInt8) {
    self.path = path
    self.displayPath = displayPath
    self.delimiter = delimiter
  }

  /// Finds the first byte (the quote, if quoted) of each field asked for, and its physical line.
  ///
  /// A field the record doesn't have is placed at the record's end. Where the file can't be read any
  /// more, the place is the start of the record's line and the line is empty.
  ///
  /// - Parameter places: The record's offset in the file (a byte order mark included), its line, and
  ///   the field's number from 0.
  /// - Returns: One answer for each place, in the same order; a line longer than 64 KiB is cut.
  package func locate(
    _ places: [(offset: Int, line: Int, field: Int)]
  ) -> [(FilePosition, sourceLine: String)] {
    guard !places.isEmpty else { return [] }
    do throws(RejectedInput) {
      let file = try OpenFile(path: path, displayPath: displayPath)
      return places.map { place in
        var search = FieldSearch(
          forField: place.field, line: place.line, offset: place.offset, delimiter: delimiter)
        search.run(in: file)
        let text = file.withBytes(at: search.lineOffset, count: PhysicalLine.shownBytes) {
          PhysicalLine.text($0)
        }
        return (FilePosition(line: search.line, column: search.column), sourceLine: text)
      }
    } catch {
      return places.map { (FilePosition(line: $0.line, column: 1), sourceLine: "") }
    }
  }
}
