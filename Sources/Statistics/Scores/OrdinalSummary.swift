/// What a scale's answers come to when its points are read as scores.
///
/// A mean of scores supposes that the points stand equally far apart, which the quartiles and the net of
/// the ends don't.
package struct OrdinalSummary: Sendable, Equatable {
  /// Every point of the scale, in ascending order, with the people who chose it.
  package let points: [Frequency]

  package let moments: Moments

  /// Sums up the answers on a scale, of which every point is given, also those that nobody chose.
  ///
  /// `nil` when nobody answered.
  package init?(points: [Frequency]) {
    precondition(
      zip(points, points.dropFirst()).allSatisfy { $0.value < $1.value },
      "The points of a scale ascend.")
    guard let moments = Moments(of: points) else { return nil }
    (self.points, self.moments) = (points, moments)
  }

  /// The mean score, in the unit of the points.
  package var mean: Double { Double(moments.total) / Double(moments.n) }

  /// Finds the three quartiles, exactly, by a named method.
  package func quartiles(by method: Quantile.Method) -> [ExactQuotient] {
    (1...3).compactMap { Quantile(ExactQuotient($0, over: 4), by: method).value(in: points) }
  }

  /// Holds the highest `count` points of the scale against as many of the lowest.
  ///
  /// Of five points, 2 holds 4 and 5 against 1 and 2. The two can't overlap.
  package func net(ofOutermost count: Int) -> NetScore? {
    precondition(
      count > 0 && 2 * count <= points.count, "\(points.count) points have no \(count) at each end."
    )
    return NetScore(
      top: points.suffix(count).reduce(0) { $0 + $1.count },
      bottom: points.prefix(count).reduce(0) { $0 + $1.count }, of: moments.n)
  }
}
