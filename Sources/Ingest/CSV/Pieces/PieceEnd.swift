/// How far a text has been read where a piece of it ends.
struct PieceEnd {
  /// Data records of the text before the piece, in which they are counted from 1.
  let recordsBefore: Int
  /// What is to be added to a line's number in the piece, where they are counted from 0.
  let linesBefore: Int
  /// How much of the text has been read with the piece, and how much there is: 0 where nobody knows.
  let bytesRead: Int
  let totalBytes: Int
}
