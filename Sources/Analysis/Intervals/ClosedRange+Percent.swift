extension ClosedRange<Double> {
  /// The limits of a share in per cent.
  var times100: ClosedRange<Double> { 100 * lowerBound...100 * upperBound }
}
