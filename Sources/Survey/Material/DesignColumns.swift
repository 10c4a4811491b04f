/// What the columns of weights and of the design say of each respondent.
package struct DesignColumns: Sendable, Equatable {
  /// The names of groups, in first-seen order, and which each respondent belongs to.
  package struct Groups: Sendable, Equatable {
    package let names: [String]
    package let members: [Int]

    package init(names: [String], members: [Int]) {
      self.names = names
      self.members = members
    }
  }

  /// The weights supplied, each above zero; `nil` where no column has any.
  package let weights: [Double]?
  /// `nil` where there are no strata.
  package let strata: Groups?
  /// The sampling units of each stage, the first first.
  package let clusters: [Groups]
  /// How many units there are in all, stage by stage, told of each respondent's own.
  package let populations: [[Double]]

  package init(
    weights: [Double]?, strata: Groups?, clusters: [Groups], populations: [[Double]]
  ) {
    self.weights = weights
    self.strata = strata
    self.clusters = clusters
    self.populations = populations
  }
}
