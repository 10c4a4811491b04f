/// An axis of numbers from nought: where each stands, and which are written down.
///
/// It reaches as far as the published numbers ask for, so that its end gives away no others.
struct ValueAxis: Sendable, Equatable {
  /// Where nought stands, and the largest number, in units of the drawing.
  let start: Double
  let end: Double
  /// The largest number on it.
  let highest: Double
  /// From one number written down to the next.
  let step: Double

  /// An axis for numbers up to `highest`, with up to six steps; `whole` where numbers between whole ones
  /// mean nothing.
  init(upTo highest: Double, from start: Double, to end: Double, whole: Bool) {
    step = Self.step(for: highest, whole: whole)
    self.highest = max(step, (highest / step - 1e-9).rounded(.up) * step)
    self.start = start
    self.end = end
  }

  /// An axis that shares its scale with another; it runs to the left where the unit is below nought.
  init(from start: Double, unit: Double, highest: Double, step: Double) {
    (self.start, self.highest, self.step) = (start, highest, step)
    end = start + unit * highest
  }

  /// Units of the drawing for one.
  var unit: Double { (end - start) / highest }

  func place(of value: Double) -> Double { start + value * unit }

  /// The numbers written down.
  var ticks: [Double] {
    (0...Int((highest / step + 1e-9).rounded(.down))).map { Double($0) * step }
  }

  /// 1, 2 or 5 times a power of ten, of which six reach the number.
  private static func step(for highest: Double, whole: Bool) -> Double {
    var power = whole ? 1.0 : 0.01
    while true {
      for factor in [1.0, 2, 5] where factor * power * 6 >= highest { return factor * power }
      power *= 10
    }
  }
}
