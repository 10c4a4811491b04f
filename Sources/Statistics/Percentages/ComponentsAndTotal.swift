/// Percentages of exclusive answers, and the percentage printed for all of them together.
///
/// Rounded figures need not add up: 33 and 33 can make 67. So the question is whether whole counts
/// k, each printing as its component, have a sum that prints as the total.
package struct ComponentsAndTotal: Sendable, Hashable {
  package let components: [PrintedPercentage]
  package let total: PrintedPercentage

  package init(_ components: [PrintedPercentage], total: PrintedPercentage) {
    self.components = components
    self.total = total
  }

  package func isConsistent(base: Int, rounding: PrintRounding) -> Bool {
    netted.isFeasible(base: base, rounding: .each(rounding))
  }

  package func isConsistentOnSomeBase(rounding: PrintRounding) -> Bool {
    netted.isPossibleOnSomeBase(rounding: .each(rounding))
  }

  /// The printed total less the sum of the components, in units of 10^-d, where d is the most
  /// decimals of any; `nil` where a figure is not exact.
  package var printedDifference: Int? {
    let all = [total] + components
    let whole = all.map(\.unitsInWhole).max() ?? 100
    let scaled = all.compactMap { percentage in
      percentage.units.map { $0 * (whole / percentage.unitsInWhole) }
    }
    guard scaled.count == all.count else { return nil }
    return 2 * (scaled.first ?? 0) - scaled.reduce(0, +)
  }

  private var netted: PercentageSet {
    let family = NetFamily(nettingAll: components.count)
    return PercentageSet(components + [total], .nested(family, isComplete: false))
  }
}
