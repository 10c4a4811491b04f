/// A 95 % confidence interval for the difference p₁ − p₂ of two proportions of the same people.
///
/// Of n people, e were in both, f only in the first, g only in the second and h in neither;
/// p₁ = (e + f)/n and p₂ = (e + g)/n, each with its Wilson interval (l, u), and d = p₁ − p₂. The limits
/// are
///
///     d − √((p₁ − l₁)² − 2φ (p₁ − l₁)(u₂ − p₂) + (u₂ − p₂)²)
///     d + √((u₁ − p₁)² − 2φ (u₁ − p₁)(p₂ − l₂) + (p₂ − l₂)²)
///
/// where φ = c / √((e + f)(g + h)(e + g)(f + h)), zero where a margin is zero, and c is eh − fg, less
/// n/2 but not below zero where it is above zero.
///
/// Method 10 of Newcombe (1998), *Statistics in Medicine* 17:2635-2650.
package struct PairedNewcombeInterval: Sendable, Equatable {
  package let lower: Double
  package let upper: Double

  /// Computes the interval, or `nil` when nobody was asked twice.
  package init?(_ table: PairedTable) {
    let (first, second) = (table.both + table.onlyFirst, table.both + table.onlySecond)
    guard let wilson1 = WilsonInterval(successes: first, of: table.total),
      let wilson2 = WilsonInterval(successes: second, of: table.total)
    else { return nil }
    let n = Double(table.total)
    let (p1, p2) = (Double(first) / n, Double(second) / n)
    let phi = table.correctedCorrelation
    lower = p1 - p2 - joined(p1 - wilson1.lower, wilson2.upper - p2, phi)
    upper = p1 - p2 + joined(wilson1.upper - p1, p2 - wilson2.lower, phi)
  }
}

/// Joins two distances whose errors go together to the degree `phi`.
private func joined(_ a: Double, _ b: Double, _ phi: Double) -> Double {
  max(0, a * a - 2 * phi * a * b + b * b).squareRoot()
}

extension PairedTable {
  /// The correlation φ between the two times, with Newcombe's continuity correction.
  fileprivate var correctedCorrelation: Double {
    let margins = [
      both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither,
    ]
    guard !margins.contains(0) else { return 0 }
    let product = Int128(both) * Int128(neither) - Int128(onlyFirst) * Int128(onlySecond)
    let corrected = product > 0 ? max(0, Double(product) - Double(total) / 2) : Double(product)
    return corrected / margins.map { Double($0).squareRoot() }.reduce(1, *)
  }
}
