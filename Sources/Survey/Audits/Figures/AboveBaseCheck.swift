extension FigureAudit {
  /// A count that is larger than the base it states.
  package struct AboveBaseCheck: Sendable, Hashable {
    package let count: Int
    package let base: Int

    package init(_ count: Int, of base: Int) {
      self.count = count
      self.base = base
    }
  }
}
