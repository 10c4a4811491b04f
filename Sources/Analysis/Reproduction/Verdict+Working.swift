import Statistics
import Survey

extension Verdict {
  /// Judges a published figure by the same figure from the rows.
  ///
  /// The recomputed figure is `nil` where the rows don't hold it; `ours` is that figure rounded as
  /// the study says, to the decimals in print.
  init(on published: PublishedFigure, recomputed: Figure?, ours: DecimalNumber?) {
    guard let printed = published.number, let amount = recomputed?.amount, let ours else {
      self = .notWorkedOut
      return
    }
    if ours == printed {
      self = .reproduced
    } else if amount.prints(as: printed) {
      self = .underAnotherRounding
    } else if published.isShare, !published.isPrintable(on: published.base ?? recomputed?.base) {
      self = .impossible
    } else {
      self = .differs
    }
  }
}

extension Amount {
  /// Whether some usual rounding makes the printed number of it.
  fileprivate func prints(as printed: DecimalNumber) -> Bool {
    guard case .quotient(let numerator, let denominator) = self, printed.units >= 0 else {
      return false
    }
    let whole = DecimalNumber(units: 1, decimals: 0).units(atDecimals: printed.decimals)
    return PrintRounding.all.contains { rounding in
      rounding.numerators(printing: printed.units, per: whole, over: denominator)?
        .contains(numerator) ?? false
    }
  }
}

extension PublishedFigure {
  /// Whether some number of people on a base prints as the percentage by some usual rounding.
  fileprivate func isPrintable(on base: Int?) -> Bool {
    guard let base, base > 0, let percentage = PrintedPercentage(value) else { return true }
    return PrintRounding.all.contains { $0.counts(printing: percentage, base: base) != nil }
  }
}
