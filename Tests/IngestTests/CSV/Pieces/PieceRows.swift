@testable import Ingest

/// The rows of a piece of a file as they were read, in a form that can be compared.
struct PieceRows {
  private(set) var numbers: [Int] = []
  private(set) var lines: [Int] = []
  private(set) var offsets: [Int] = []
  private(set) var rows: [[String]] = []

  mutating func take(_ batch: RecordBatch) {
    for place in 0..<batch.count {
      let record = batch.record(place)
      numbers.append(record.number)
      lines.append(record.line)
      offsets.append(record.offset)
      rows.append((0..<record.count).map(record.text))
    }
  }

  mutating func append(_ later: PieceRows, recordsBefore: Int, linesBefore: Int) {
    numbers += later.numbers.map { $0 + recordsBefore }
    lines += later.lines.map { $0 + linesBefore }
    offsets += later.offsets
    rows += later.rows
  }
}

/// Reads a text on several threads, in pieces of about so many bytes.
func readingInPieces(
  _ text: DelimitedText, pieceSize: Int, threads: Int, skipping: Int = 0
) -> Reading {
  var all = PieceRows()
  let parts = PartMaking<PieceRows>(
    make: { PieceRows() }, take: { $0.take($1) },
    gather: { part, end in
      all.append(part, recordsBefore: end.recordsBefore, linesBefore: end.linesBefore)
      part = PieceRows()
    })
  var result = Reading()
  do throws(RejectedInput) {
    let summary = try CSVReader(text, pieceSize: pieceSize).read(
      skipping: skipping, threads: threads,
      header: { (result.header, result.headerLine) = ($0, $1) }, parts: parts)
    result.note(summary)
  } catch {
    result.note(error)
  }
  result.rows = all.rows
  (result.numbers, result.lines, result.offsets) = (all.numbers, all.lines, all.offsets)
  return result
}
