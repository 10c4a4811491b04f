/// What sort of finding a table shows; the word in `findings.csv`.
package enum TableKind: String, Sendable, CaseIterable {
  case sample
  /// How respondents are weighted.
  case weighting
  case breakdown
  case summary
  case battery
  /// Tests of whole tables.
  case tests
  /// Columns compared two by two.
  case comparisons
  /// How few respondents' answers the findings of a table hang on.
  case robustness
  case goal
  case themes
  case cooccurrence = "co-occurrence"
  case reproduction
  case audit
  case trend
  case capabilityAudit = "capability_audit"
  case jobEvaluation = "job_evaluation"
  case validation
  /// How the bases come about, from the rows of a file to each question's valid answers.
  case bases
}
