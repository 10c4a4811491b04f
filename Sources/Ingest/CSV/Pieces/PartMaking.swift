/// What is made of the records of one piece of a file, and of all pieces together.
struct PartMaking<Part> {
  /// Makes an empty part.
  let make: () -> Part

  /// Puts records into a part; called by several threads at once, each with a part of its own.
  let take: (inout Part, RecordBatch) -> Void

  /// Takes out what is in a part; called for one piece after another, in the order of the file.
  let gather: (inout Part, PieceEnd) -> Void
}
