/// The test of whether two answers of a sample have anything to do with each other in the population.
///
/// Pearson's statistic of the weighted table, X² = n Σ (p_rc − p_r p_c)² / (p_r p_c), is compared not
/// with chi-squared but, divided by tr Δ, with F on tr(Δ)²/tr(Δ²) and that times ν degrees of freedom.
/// n is the number of respondents, ν the design's degrees of freedom, and Δ = D⁻¹V holds the design
/// effects of the log odds ratios log(p_rc p_RC / (p_rC p_Rc)), where R and C are the last row and
/// column: V is their covariance under the design, D that of a simple random sample.
///
/// This is the correction of second order. Rao and Scott (1981), *Journal of the American Statistical
/// Association* 76:221-230, and (1984), *Annals of Statistics* 12:46-60; for F, Thomas and Rao (1987),
/// *Journal of the American Statistical Association* 82:630-636.
package struct RaoScottTest: Sendable, Equatable {
  /// X² over tr Δ.
  package let f: Double
  package let numeratorDegreesOfFreedom: Double
  package let denominatorDegreesOfFreedom: Double
  /// The probability of an F at least as large if the answers have nothing to do with each other.
  package let pValue: Double
  /// Pearson's statistic of the weighted table, scaled to the number of respondents.
  package let chiSquared: Double
  /// Cramér's V of the weighted table, √(X² / (n (k − 1))), from 0 to 1; k is the smaller number of rows
  /// or columns that somebody is in.
  package let cramersV: Double

  /// Tests the answers of a domain, or of all with `nil`; answers that nobody gave don't count.
  ///
  /// `nil` where an answer doesn't vary, where there are no degrees of freedom or no sampling variance,
  /// and where empty cells leave an odds ratio that can't be told.
  package init?(
    of rows: [Int], by columns: [Int], in domain: [Bool]? = nil, under design: SampleDesign
  ) {
    guard let table = WeightedTable(rows, columns, domain, design.weights) else { return nil }
    let freedom = Double(design.degreesOfFreedom(in: domain))
    let simple = SymmetricSystem(table.simpleCovariance)
    let covariance = design.covariance(ofTotalsOf: table.logOddsRatioColumns)
    guard freedom > 0, simple.rank == covariance.count else { return nil }
    // The covariance is symmetric, so its rows are its columns.
    let effects = covariance.map(simple.solution)
    let trace = effects.indices.reduce(0) { $0 + effects[$1][$1] }
    let traceOfSquare = effects.indices.reduce(0) { sum, row in
      sum + effects.indices.reduce(0) { $0 + effects[row][$1] * effects[$1][row] }
    }
    guard trace > Estimate.leastDesignEffect else { return nil }
    chiSquared = table.chiSquared
    cramersV = table.cramersV
    f = table.chiSquared / trace
    numeratorDegreesOfFreedom = trace * trace / traceOfSquare
    denominatorDegreesOfFreedom = numeratorDegreesOfFreedom * freedom
    pValue = Distribution.f(numeratorDegreesOfFreedom, denominatorDegreesOfFreedom).upperTail(f)
  }
}
