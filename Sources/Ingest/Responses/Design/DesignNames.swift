import Survey

/// The columns of a response file that say how respondents are weighted and were drawn.
struct DesignNames {
  let weights: String?
  let strata: String?
  let clusters: [String]
  let populations: [String]

  init(_ weights: WeightPlan?, _ design: DesignPlan?) {
    self.weights = weights?.column
    strata = design?.strata
    clusters = design?.clusters ?? []
    populations = design?.populations ?? []
  }

  /// All of them; none where each respondent counts as one drawn by itself.
  var all: [String] { [weights, strata].compactMap(\.self) + clusters + populations }
}
