/// The same people asked the same thing twice: how many said yes both times, once, and never.
package struct PairedTable: Sendable, Equatable {
  package let both: Int
  package let onlyFirst: Int
  package let onlySecond: Int
  package let neither: Int

  package init(both: Int, onlyFirst: Int, onlySecond: Int, neither: Int) {
    precondition(
      min(both, onlyFirst, onlySecond, neither) >= 0, "A number of people can't be negative.")
    self.both = both
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.neither = neither
  }

  /// All who were asked twice.
  package var total: Int { both + onlyFirst + onlySecond + neither }
}
