/// A count printed beside its percentage of a base, as in "133 of 1,775 (7.5 %)".
package struct CountBesidePercentage: Sendable, Hashable {
  package let count: Int
  package let base: Int
  package let percentage: PrintedPercentage

  package init(_ count: Int, of base: Int, printedAs percentage: PrintedPercentage) {
    self.count = count
    self.base = base
    self.percentage = percentage
  }

  /// Tells whether the count prints as its percentage; never on a base of zero.
  package func isConsistent(under rounding: PrintRounding) -> Bool {
    rounding.counts(printing: percentage, base: base)?.contains(count) ?? false
  }

  /// The roundings under which the count prints as its percentage.
  package var roundings: [PrintRounding] { PrintRounding.all.filter(isConsistent(under:)) }
}
