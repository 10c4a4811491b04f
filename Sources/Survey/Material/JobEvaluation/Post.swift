/// A post of an employing body, with the level that was agreed for each factor.
package struct Post: Sendable, Equatable {
  package let id: String
  package let label: String
  /// One level a factor, in the order of the factor plan.
  package let levels: [Int]

  package init(id: String, label: String, levels: [Int]) {
    self.id = id
    self.label = label
    self.levels = levels
  }
}
