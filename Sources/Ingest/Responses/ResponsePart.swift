/// The answers of a piece of a response file, or of all of it: rows are counted from 0.
struct ResponsePart {
  private(set) var columns: ResponseColumns
  private(set) var names: NameColumn?
  /// The columns of weights and of the design; `nil` where the study file names none.
  private(set) var design: DesignReading?
  private(set) var rows = RowPlaces()
  private(set) var filter: RowFilter?
  /// The rows there is room for.
  private var room = 0

  init(
    _ columns: ResponseColumns, names: NameColumn?, filter: RowFilter?,
    design: DesignReading? = nil
  ) {
    self.columns = columns
    self.design = design
    self.names = names
    self.filter = filter
  }

  /// Codes the next respondents, but for those whose rows are left out.
  mutating func take(_ batch: RecordBatch) {
    var batch = batch
    if var filter {
      self.filter = nil
      batch.keep { !filter.leavesOut($0) }
      self.filter = filter
    }
    let first = rows.count
    rows.append(batch)
    names?.append(batch, firstRow: first)
    columns.append(batch, firstRow: first)
    design?.append(batch, firstRow: first)
  }

  /// Takes the answers of the next piece of the file out of a part that is to be used again.
  mutating func append(emptying later: inout ResponsePart, _ end: PieceEnd) {
    let rowsBefore = rows.count
    rows.append(
      later.rows, recordsBefore: end.recordsBefore, linesBefore: end.linesBefore)
    if let more = later.names { names?.append(more, rowsBefore: rowsBefore) }
    columns.append(emptying: &later.columns, rowsBefore: rowsBefore)
    if var more = later.design.take() {
      design?.append(emptying: &more, rowsBefore: rowsBefore)
      later.design = more
    }
    if let more = later.filter { filter?.append(countsOf: more) }
    later.rows.removeAll()
    later.names?.removeAll()
    later.filter?.forgetCounts()
  }

  /// Makes room for all rows that the file seems to have, so that no column grows far beyond them.
  mutating func makeRoom(for later: ResponsePart, _ end: PieceEnd) {
    let needed = rows.count + later.rows.count
    guard needed > room, end.bytesRead > 0, end.totalBytes > 0 else { return }
    let expected = Double(needed) * Double(end.totalBytes) / Double(end.bytesRead)
    room = max(needed + needed / 8, Int(min(expected * 1.02, Double(Int32.max))))
    columns.reserve(room)
    names?.reserve(room)
    design?.reserve(room)
  }
}
