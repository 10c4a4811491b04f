/// The exact test of whether two closed answers of any number of values go together.
///
/// If they don't, a table xᵢⱼ with the margins rᵢ and cⱼ of the one at hand has the probability
///
///     P = Π rᵢ! Π cⱼ! / (n! Π xᵢⱼ!)
///
/// and the p-value is the sum of all P no larger than the observed one, which for two rows and two
/// columns is Fisher's. Logarithms of P that differ by less than 10^-7 count as equal.
///
/// Freeman and Halton (1951), *Biometrika* 38:141-149. The tables are walked as a network of what is
/// left of the row totals, column by column, after Mehta and Patel (1983), *Journal of the American
/// Statistical Association* 78:427-434.
package struct FreemanHaltonTest: Sendable, Equatable {
  /// The probability of a table as improbable as this, or more so.
  package let pValue: Double
  /// How many steps of work it took, the same for the same table everywhere.
  package let steps: Int

  /// The steps after which a table counts as too large: about half a second.
  package static let budget = 4_000_000

  /// Tests a table; `nil` where it is too large to be tested in `budget` steps.
  package init?(_ table: ContingencyTable, budget: Int = Self.budget) {
    guard table.total <= min(budget, LogFactorials.largest) else { return nil }
    var network = TableNetwork(table, budget: budget)
    guard let tail = network.walk() else { return nil }
    pValue = min(1, tail)
    steps = network.steps
  }
}
