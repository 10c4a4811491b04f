/// Where a study's rows come from; printed on every output.
package enum Provenance: String, Sendable, CaseIterable {
  /// People answered, and these are their answers; or a body counted, and these are its counts.
  case observed
  /// Rows worked back from published totals: no row is a person's own answer.
  case reconstructed
  /// Rows made up to show or to test something.
  case synthetic
}
