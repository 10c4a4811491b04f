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
    locate(
      places.map {
        FieldPlace(offset: $0.offset, line: $0.line, recordsBetween: 0, columns: 0, field: $0.field)
      })
  }

  /// Finds fields of records, some of which have first to be found from one before them.
  ///
  /// The file is read in its own order, whatever the order of the places.
  func locate(_ places: [FieldPlace]) -> [(FilePosition, sourceLine: String)] {
    guard !places.isEmpty else { return [] }
    var found = places.map {
      (FilePosition(line: $0.line, column: 1), sourceLine: "")
    }
    guard let open = try? text.open() else { return found }
    let start = FileSignature.endOfMark(in: open)
    for place in places.indices.sorted(by: { places[$0].offset < places[$1].offset }) {
      found[place] = locate(places[place], in: open, after: start)
    }
    return found
  }

  private func locate(
    _ place: FieldPlace, in open: borrowing OpenText, after start: Int
  ) -> (FilePosition, sourceLine: String) {
    let record = self.record(of: place, in: open) ?? (place.offset, place.line)
    var search = FieldSearch(
      forField: place.field, line: record.line, offset: max(record.offset, start),
      delimiter: text.delimiter)
    search.run(in: open)
    let line = open.withBytes(at: search.lineOffset, count: PhysicalLine.shownBytes) {
      PhysicalLine.text($0)
    }
    return (FilePosition(line: search.line, column: search.column), sourceLine: line)
  }

  /// Where the record of a field begins; `nil` where the file can't be read up to there any more.
  private func record(
    of place: FieldPlace, in open: borrowing OpenText
  ) -> (offset: Int, line: Int)? {
    guard place.recordsBetween > 0 else { return (place.offset, place.line) }
    var pass = CSVPass(
      of: CSVReader(text), columns: place.columns, from: place.offset, line: place.line)
    let chunks = LineChunks(from: place.offset, size: 1 << 16)
    var last: (number: Int, offset: Int, line: Int)?
    let wanted = place.recordsBetween + 1
    let note = { (record: CSVRecord) in last = (record.number, record.offset, record.line) }
    while !pass.isOver, !pass.hasRead(wanted), let chunk = try? chunks.next(from: open) {
      pass.take(chunk, upTo: wanted, header: { _, _ in }, record: note)
    }
    if !pass.hasRead(wanted) { pass.finish(header: { _, _ in }, record: note) }
    guard let last, last.number == wanted else { return nil }
    return (last.offset, last.line)
  }
}
