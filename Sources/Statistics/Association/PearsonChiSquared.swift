/// Pearson's test of whether two closed answers go together, without continuity correction.
///
///     X² = Σ (Oᵢⱼ − Eᵢⱼ)² / Eᵢⱼ,   Eᵢⱼ = rᵢ cⱼ / n
///
/// where Oᵢⱼ people are in row i and column j, and rᵢ, cⱼ and n are the totals. It is chi-squared with
/// (rows − 1)(columns − 1) degrees of freedom, roughly, while the expected counts aren't small.
///
/// Pearson (1900), *Philosophical Magazine* 50:157-175; on small expected counts Cochran (1954),
/// *Biometrics* 10:417-451.
package struct PearsonChiSquared: Sendable, Equatable {
  package let chiSquared: Double
  package let degreesOfFreedom: Int
  /// The smallest Eᵢⱼ of the table.
  package let smallestExpectedCount: Double
  /// The share of cells, from 0 to 1, where fewer than five people would be expected.
  package let shareOfSmallCells: Double
  /// How far each count is from the expected one, in standard errors.
  ///
  ///     (Oᵢⱼ − Eᵢⱼ) / √(Eᵢⱼ (1 − rᵢ/n) (1 − cⱼ/n))
  ///
  /// Each is about standard normal if the answers don't go together. Haberman (1973), *Biometrics*
  /// 29:205-220, who calls them adjusted.
  package let adjustedResiduals: [[Double]]

  /// The probability of an X² at least as large if the answers don't go together.
  package var pValue: Double {
    chiSquaredUpperTail(chiSquared, degreesOfFreedom: degreesOfFreedom)
  }

  /// Below so many expected people the chi-squared distribution is no longer close.
  package static let fewestExpected = 5.0

  /// Tests a table, by differences of whole numbers, so that nothing is lost in huge ones.
  package init(_ table: ContingencyTable) {
    let expected = table.expectedCounts
    let cells = expected.joined()
    smallestExpectedCount = cells.min() ?? 0
    shareOfSmallCells =
      Double(cells.count { $0 < Self.fewestExpected }) / Double(cells.count)
    degreesOfFreedom = table.degreesOfFreedom
    chiSquared = zip(table.differences.joined(), cells).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
    adjustedResiduals = table.differences.enumerated().map { row, differences in
      differences.enumerated().map { column, difference in
        let others = table.shareOutside(row: row) * table.shareOutside(column: column)
        return difference / (expected[row][column] * others).squareRoot()
      }
    }
  }
}

extension ContingencyTable {
  /// Oᵢⱼ − Eᵢⱼ.
  fileprivate var differences: [[Double]] {
    counts.enumerated().map { row, counts in
      counts.enumerated().map { column, count in
        let product = Int128(rowTotals[row]) * Int128(columnTotals[column])
        return Double(Int128(count) * Int128(total) - product) / Double(total)
      }
    }
  }

  fileprivate func shareOutside(row: Int) -> Double {
    Double(total - rowTotals[row]) / Double(total)
  }

  fileprivate func shareOutside(column: Int) -> Double {
    Double(total - columnTotals[column]) / Double(total)
  }
}
