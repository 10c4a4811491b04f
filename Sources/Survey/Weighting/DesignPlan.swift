/// How the respondents were drawn, as far as the error of an estimate depends on it.
package struct DesignPlan: Sendable, Equatable {
  /// What a stratum with a single sampling unit counts for, whose variation can't be seen.
  package enum SingleUnits: String, Sendable, CaseIterable {
    /// It is refused.
    case fail
    /// Its distance from the mean of all strata's units.
    case centre
    /// The mean of what the other strata count for.
    case average
    /// Nothing: the unit was certain to be drawn.
    case certain
  }

  /// The column that names each respondent's stratum; `nil` where there are no strata.
  package let strata: String?
  /// The columns that name the sampling units, the first stage first; none where respondents were
  /// drawn themselves.
  package let clusters: [String]
  /// The columns with how many units there are in all, of which those were drawn, stage by stage;
  /// none where they are so many that it makes no difference.
  package let populations: [String]
  package let singleUnits: SingleUnits
  /// Where the study file says so.
  package let place: StudyFilePlace

  package init(
    strata: String?, clusters: [String], populations: [String], singleUnits: SingleUnits = .fail,
    place: StudyFilePlace
  ) {
    self.strata = strata
    self.clusters = clusters
    self.populations = populations
    self.singleUnits = singleUnits
    self.place = place
  }
}
