import Foundation

/// The likelihood-ratio test of whether two closed answers go together.
///
///     G² = 2 Σ Oᵢⱼ ln(Oᵢⱼ / Eᵢⱼ),   Eᵢⱼ = rᵢ cⱼ / n
///
/// where Oᵢⱼ people are in row i and column j, rᵢ, cⱼ and n are the totals, and an empty cell adds
/// nothing. It is compared with the same chi-squared distribution as Pearson's X².
///
/// Wilks (1935), *Annals of Mathematical Statistics* 6:190-196.
package struct LikelihoodRatioTest: Sendable, Equatable {
  package let gSquared: Double
  package let degreesOfFreedom: Int

  /// The probability of a G² at least as large if the answers don't go together.
  package var pValue: Double {
    chiSquaredUpperTail(gSquared, degreesOfFreedom: degreesOfFreedom)
  }

  package init(_ table: ContingencyTable) {
    let sum = zip(table.counts.joined(), table.expectedCounts.joined()).reduce(0.0) {
      sum, cell in cell.0 == 0 ? sum : sum + Double(cell.0) * log(Double(cell.0) / cell.1)
    }
    gSquared = max(0, 2 * sum)
    degreesOfFreedom = table.degreesOfFreedom
  }
}
