/// What is done to p-values because there are several.
package enum Adjustment: String, Sendable, CaseIterable {
  case bonferroni, holm
  case benjaminiHochberg = "bh"
  case none
}
