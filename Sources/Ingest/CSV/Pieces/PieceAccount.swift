/// What there is to know of a piece of a file that was read whole.
///
/// Lines and records are counted from the piece's beginning: lines from 0, records from 1.
struct PieceAccount {
  let bytes: Int
  let records: Int
  let lines: Int
  /// Cells with a character outside ASCII; counted only in a transcoded text.
  let touchedCells: Int
  let ragged: RaggedRows
  let tolerated: ToleratedOddities
}
