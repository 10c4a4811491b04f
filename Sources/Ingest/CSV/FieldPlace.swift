/// A field of a record, by the place of that record or of one before it.
struct FieldPlace {
  /// The file offset and the physical line (from 1) at which a record begins.
  let offset: Int
  let line: Int
  /// How many records further on the record of the field is: 0 for that record itself.
  let recordsBetween: Int
  /// How many columns the header has; of no meaning where nothing is between.
  let columns: Int
  /// The field, from 0.
  let field: Int
}
