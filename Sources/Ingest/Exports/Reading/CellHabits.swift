/// What a platform is known to write into cells, for drafting a codebook.
struct CellHabits: Sendable, Equatable {
  /// Separators with which several answers are joined in one cell, likeliest first; none where the
  /// platform gives each option a column.
  var joins: [String] = []
  /// Words in an option's own column that say it was chosen.
  var chosen: [String] = ["1"]
  /// Words in an option's own column that say it wasn't; an empty cell always says so.
  var notChosen: [String] = ["0"]
  /// Texts that stand for no answer, besides an empty cell.
  var missing: [String] = []
  /// Whether options are written as numbers whose words stand elsewhere.
  var codesOptions = false
  /// Whether the option "other" has no column but that of what was written in.
  var otherHoldsWords = false
}
