/// A rectangle of a drawing; y runs downwards.
struct Box: Sendable, Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }

  /// Whether two have more in common than an edge.
  func overlaps(_ other: Box) -> Bool {
    let slack = 0.01
    return x + slack < other.right && other.x + slack < right && y + slack < other.bottom
      && other.y + slack < bottom
  }
}

/// A place in a drawing.
struct Point: Sendable, Equatable {
  var x: Double
  var y: Double
}
