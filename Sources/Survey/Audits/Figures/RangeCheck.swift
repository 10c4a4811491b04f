extension FigureAudit {
  /// Whether an average lies between the lowest and the highest number that are printed with it.
  package struct RangeCheck: Sendable, Hashable {
    package let lowest: DecimalNumber
    package let average: DecimalNumber
    package let highest: DecimalNumber

    package init(lowest: DecimalNumber, average: DecimalNumber, highest: DecimalNumber) {
      self.lowest = lowest
      self.average = average
      self.highest = highest
    }

    package var isOrdered: Bool {
      average.difference(from: lowest) >= 0 && highest.difference(from: average) >= 0
    }
  }
}
