/// A pay band, with the totals of points that belong to it.
package struct PayBand: Sendable, Equatable {
  package let name: String
  package let points: ClosedRange<Int>

  package init(name: String, points: ClosedRange<Int>) {
    self.name = name
    self.points = points
  }
}

extension [PayBand] {
  /// The band whose range holds a total; `nil` above the highest and below the lowest.
  package func holding(_ total: Int) -> PayBand? { first { $0.points.contains(total) } }
}
