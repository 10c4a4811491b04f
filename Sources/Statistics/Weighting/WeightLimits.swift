/// The largest and smallest weight allowed, both as multiples of the mean weight.
package struct WeightLimits: Sendable, Equatable {
  /// At least 1: the largest weight is never below the mean.
  package let cap: Double
  /// From 0 to 1; 0 stands for no limit.
  package let floor: Double

  package init(cap: Double, floor: Double = 0) {
    precondition(cap >= 1, "No weights can all be below their mean.")
    precondition((0...1).contains(floor), "No weights can all be above their mean.")
    self.cap = cap
    self.floor = floor
  }

  /// The share of a limit by which a weight may pass it and still be said to hold it.
  static let tolerance = 1e-9

  func allows(_ ratio: Double) -> Bool {
    ratio <= cap * (1 + Self.tolerance) && ratio >= floor * (1 - Self.tolerance)
  }
}
