extension FigureAudit {
  /// Counts held against the number they should add up to.
  package struct TotalCheck: Sendable, Hashable {
    package enum Whole: Sendable, Hashable {
      /// A figure of its own, of which the file says or the category tells that it is the whole.
      case printed
      /// The base that the parts state; whether they should make it is assumed, or declared.
      case statedBase(isAssumed: Bool)
    }

    package let parts: [Int]
    package let total: Int
    package let whole: Whole
    /// The places of the single parts as large as the gap.
    package let partsEqualToGap: [Int]

    package init(_ parts: [Int], total: Int, whole: Whole, partsEqualToGap: [Int]) {
      self.parts = parts
      self.total = total
      self.whole = whole
      self.partsEqualToGap = partsEqualToGap
    }

    package var sum: Int { parts.reduce(0, +) }

    /// The total less the sum: above zero where the parts leave somebody out.
    package var difference: Int { total - sum }

    package var standing: Standing {
      if difference == 0 { return .fits }
      return whole == .statedBase(isAssumed: true) ? .otherwise : .amiss
    }
  }
}
