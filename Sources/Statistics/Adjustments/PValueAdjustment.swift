/// How the p-values of one family of tests are adjusted for their number.
///
/// An adjusted value belongs to its family: with other tests in it, the value is another one, so a
/// reader needs the family's size beside it.
package enum PValueAdjustment: String, Sendable, CaseIterable {
  /// Each value stays as it is, and so does its chance of a false alarm.
  case none
  /// Bounds the chance of any false alarm; see ``bonferroniAdjusted(_:)``.
  case bonferroni
  /// Bounds the same chance and rejects no less; see ``holmAdjusted(_:)``.
  case holm
  /// Bounds the share of false alarms among all alarms; see ``benjaminiHochbergAdjusted(_:)``.
  case benjaminiHochberg

  /// Adjusts the values of a whole family, from 0 to 1 each, in the order they are given.
  package func adjusted(_ pValues: [Double]) -> [Double] {
    switch self {
    case .none: pValues
    case .bonferroni: bonferroniAdjusted(pValues)
    case .holm: holmAdjusted(pValues)
    case .benjaminiHochberg: benjaminiHochbergAdjusted(pValues)
    }
  }
}
