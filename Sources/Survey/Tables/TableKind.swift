/// What sort of finding a table shows; the word in `findings.csv`.
package enum TableKind: String, Sendable, CaseIterable {
  case sample
  case breakdown
  case summary
  case themes
  case reproduction
}
