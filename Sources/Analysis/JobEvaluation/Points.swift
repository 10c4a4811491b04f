import Survey

/// Points of a scoring chart, or a sum or difference of such.
struct Points: Equatable {
  let value: Int
  /// Whether the study's own document shows every cell of the chart that enters the number.
  let isSeen: Bool

  static let zero = Points(value: 0, isSeen: true)

  static func + (left: Points, right: Points) -> Points {
    Points(value: left.value + right.value, isSeen: left.isSeen && right.isSeen)
  }

  static func - (left: Points, right: Points) -> Points {
    Points(value: left.value - right.value, isSeen: left.isSeen && right.isSeen)
  }

  /// The number for a table, with a symbol where it rests on a cell that wasn't seen.
  var figure: Figure { .points(value, isSeen: isSeen) }
}

extension Figure {
  /// Points that rest on cells of the chart which were all seen, or weren't.
  static func points(_ value: Int, isSeen: Bool) -> Figure {
    Figure(.count(value), unit: "points").marked(isSeen: isSeen)
  }

  /// The figure, with a symbol beside it where it rests on something that wasn't seen.
  func marked(isSeen: Bool) -> Figure { isSeen ? self : Figure(self, flag: .unreliable) }
}
