/// Reads pieces of a text, one after another: by a scan where that is certain, by libcsv elsewhere.
struct PieceReading: ~Copyable {
  private let reader: CSVReader
  private let columns: Int
  private let lone = LoneRecord()

  /// Takes a text whose header has so many columns.
  init(of reader: CSVReader, columns: Int) {
    self.reader = reader
    self.columns = columns
  }

  /// Reads a piece.
  ///
  /// - Returns: Its account; `nil` where it has to be read again as a part of the whole file, because
  ///   something is wrong in it, or a record goes on beyond it.
  func read(_ piece: Piece, take: (RecordBatch) -> Void) -> PieceAccount? {
    guard !piece.isOverlong, ContentFault(in: piece.buffer) == nil else { return nil }
    var scan = RecordScan(of: piece, delimiter: reader.delimiter, columns: columns)
    var pass = CSVPass(of: reader, columns: columns, from: piece.offset, line: 0)
    var touchedCells = 0
    while true {
      switch scan.step() {
      case .batch(let batch):
        if reader.text.isTranscoded { touchedCells += batch.countBeyondASCII() }
        take(batch)
      case .oddity(let start, let line):
        let end = pass.takeOne(
          of: piece, from: start, line: line, recordsBefore: scan.recordsBefore,
          record: { take(lone.batch(of: $0)) })
        if !pass.isBetweenRecords, piece.isLast, !pass.isOver {
          pass.finish(header: { _, _ in }, record: { take(lone.batch(of: $0)) })
        }
        guard !pass.isOver, pass.isBetweenRecords else { return nil }
        scan.skip(
          to: end, line: pass.place.line, records: pass.recordCount - scan.recordsBefore)
      case .end:
        return account(of: piece, scan, pass, touchedCells)
      }
    }
  }

  private func account(
    of piece: Piece, _ scan: borrowing RecordScan, _ pass: borrowing CSVPass, _ touchedCells: Int
  ) -> PieceAccount {
    var tolerated = pass.account.tolerated
    tolerated.note(scan.ends)
    return PieceAccount(
      bytes: piece.count, records: scan.recordsBefore, lines: scan.place.line,
      touchedCells: touchedCells + pass.account.touchedCells, ragged: pass.account.ragged,
      tolerated: tolerated)
  }
}
