/// A colour by its part in a chart; the values are those of `Palette`.
enum Paint: Sendable, Hashable {
  /// Of four that differ as much as can be, the first to the fourth.
  case series(Int)
  /// Of seven steps of one colour, each darker than the one before.
  case tone(Int)
  /// Of seven from one end of a scale over its middle, the fourth, to the other end.
  case shade(Int)
  /// What is neither.
  case plain

  /// What the answers of a palette have to do with each other.
  enum Order: Sendable {
    /// Nothing.
    case none
    /// Each is more than the one before.
    case rising
    /// They lead from one end over a middle to the other end.
    case twoEnds

    /// How many colours can be told apart.
    var mostColours: Int {
      switch self {
      case .none: 4
      case .rising, .twoEnds: 7
      }
    }
  }

  /// The colours of so many answers, `mostColours` at most.
  static func palette(of count: Int, _ order: Order) -> [Paint] {
    switch order {
    case .none: (0..<count).map { .series($0 + 1) }
    case .rising: (0..<count).map { .tone(1 + 6 * $0 / max(1, count - 1)) }
    case .twoEnds: (0..<count).map { .side($0, of: count) }
    }
  }

  /// The colour of one answer of a scale, from the strongest of one end to that of the other.
  static func side(_ step: Int, of count: Int) -> Paint {
    let middle = Double(count - 1) / 2
    let distance = Double(step) - middle
    guard distance != 0 else { return .shade(4) }
    let ranks = count / 2
    let rank = Int((abs(distance) + 0.5).rounded(.down))
    let strength = ranks == 1 ? 2 : 1 + (2 * (rank - 1) + (ranks - 1) / 2) / (ranks - 1)
    return .shade(distance < 0 ? 4 - strength : 4 + strength)
  }
}
