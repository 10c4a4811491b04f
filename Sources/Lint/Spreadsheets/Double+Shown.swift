import Foundation

extension Double {
  /// The number with so many decimals, halves away from zero, as spreadsheet programs show it.
  func shown(decimals: Int) -> String {
    let scale = pow(10, Double(decimals))
    let nearest = (self * scale).rounded(.toNearestOrAwayFromZero) / scale
    return String(format: "%.\(decimals)f", nearest == 0 ? 0 : nearest)
  }

  /// The number with as many digits as it needs, and none of the exponents that Swift prints.
  var shortest: String {
    let text = description
    if text.hasSuffix(".0"), !text.contains("e") { return String(text.dropLast(2)) }
    guard text.contains("e") else { return text }
    return self == rounded() && abs(self) < 1e15 ? String(Int(self)) : text
  }
}

extension ShownFormat {
  /// A stored number as it is seen.
  func text(of stored: String) -> String {
    guard let value = Double(stored) else { return stored }
    switch self {
    case .general, .other: return value.shortest
    case .fixed(let decimals): return value.shown(decimals: decimals)
    case .percent(let decimals): return (value * 100).shown(decimals: decimals) + "%"
    }
  }
}
