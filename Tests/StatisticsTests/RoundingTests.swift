import Foundation
import Statistics
import Testing

/// A quotient, and where each rule takes it.
struct RoundingCase: Sendable, CustomTestStringConvertible {
  let numerator: Int
  let denominator: Int
  let decimals: Int
  let halfUp: Int
  let halfEven: Int
  let truncated: Int

  init(_ numerator: Int, _ denominator: Int, _ decimals: Int, to expected: (Int, Int, Int)) {
    self.numerator = numerator
    self.denominator = denominator
    self.decimals = decimals
    (halfUp, halfEven, truncated) = expected
  }

  var testDescription: String { "\(numerator)/\(denominator) to \(decimals) decimals" }
}

/// Expected values, in order: a half away from zero, a half to even, truncated.
private let quotients = [
  RoundingCase(100 * 1, 8, 0, to: (13, 12, 12)),
  RoundingCase(100 * 3, 8, 0, to: (38, 38, 37)),
  RoundingCase(100 * 1, 8, 1, to: (125, 125, 125)),
  RoundingCase(0, 7, 3, to: (0, 0, 0)),
  RoundingCase(1, 2, 0, to: (1, 0, 0)),
  RoundingCase(3, 2, 0, to: (2, 2, 1)),
  RoundingCase(5, 2, 0, to: (3, 2, 2)),
  RoundingCase(-1, 2, 0, to: (-1, 0, 0)),
  RoundingCase(-3, 2, 0, to: (-2, -2, -1)),
  RoundingCase(-5, 2, 0, to: (-3, -2, -2)),
  RoundingCase(-100 * 1, 8, 0, to: (-13, -12, -12)),
  RoundingCase(49, 100, 0, to: (0, 0, 0)),
  RoundingCase(51, 100, 0, to: (1, 1, 0)),
  RoundingCase(-51, 100, 0, to: (-1, -1, 0)),
  RoundingCase(100 * 199, 200, 0, to: (100, 100, 99)),
  RoundingCase(2, 3, 3, to: (667, 667, 666)),
  RoundingCase(-2, 3, 3, to: (-667, -667, -666)),
  RoundingCase(109, 31, 6, to: (3_516_129, 3_516_129, 3_516_129)),
]

private let hugeQuotients = [
  RoundingCase(1 << 62, 1 << 62, 6, to: (1_000_000, 1_000_000, 1_000_000)),
  RoundingCase(1 << 62, .max, 6, to: (500_000, 500_000, 500_000)),
  RoundingCase(-(1 << 62), 3, 0, to: three(-1_537_228_672_809_129_301)),
  RoundingCase(1 << 62, 1, 0, to: three(4_611_686_018_427_387_904)),
  RoundingCase(-(1 << 62), 1 << 57, 6, to: three(-32_000_000)),
  RoundingCase(
    1 << 61 + 1, 2, 0,
    to: (1_152_921_504_606_846_977, 1_152_921_504_606_846_976, 1_152_921_504_606_846_976)),
  RoundingCase(.max, .max - 1, 6, to: three(1_000_000)),
  RoundingCase((1 << 62) - 1, .max, 0, to: three(0)),
  RoundingCase(1 << 62, .max, 0, to: (1, 1, 0)),
]

private func three(_ value: Int) -> (Int, Int, Int) { (value, value, value) }

/// Expected values, in order: a half away from zero, a half to even, truncated.
private let doubles: [(Double, Int, Int, Int, Int)] = [
  (0, 2, 0, 0, 0),
  (-0.0, 2, 0, 0, 0),
  (0.125, 2, 13, 12, 12),
  (-0.125, 2, -13, -12, -12),
  (0.375, 2, 38, 38, 37),
  (2.5, 0, 3, 2, 2),
  (-2.5, 0, -3, -2, -2),
  (1.005, 2, 100, 100, 100),
  (0.285, 2, 28, 28, 28),
  (2.675, 2, 267, 267, 267),
  (1.115, 2, 111, 111, 111),
  (-2.675, 2, -267, -267, -267),
  (0.545, 2, 55, 55, 54),
  (0.49999999999999994, 0, 0, 0, 0),
  (0.5000000000000001, 0, 1, 1, 0),
  (3.0, 6, 3_000_000, 3_000_000, 3_000_000),
  (.leastNonzeroMagnitude, 6, 0, 0, 0),
  (-1e-30, 6, 0, 0, 0),
  (0x1p62, 0, 1 << 62, 1 << 62, 1 << 62),
  (-0x1p53 - 2, 1, -90_071_992_547_409_940, -90_071_992_547_409_940, -90_071_992_547_409_940),
]

@Test(arguments: quotients + hugeQuotients)
func `a quotient goes where its rule says`(_ example: RoundingCase) {
  let (numerator, denominator) = (example.numerator, example.denominator)
  func result(_ rule: RoundingRule) -> Int {
    rounded(numerator, over: denominator, decimals: example.decimals, by: rule)
  }
  #expect(result(.halfUp) == example.halfUp)
  #expect(result(.halfEven) == example.halfEven)
  #expect(result(.truncate) == example.truncated)
}

@Test(arguments: doubles)
func `a double is judged on its exact binary value`(
  value: Double, decimals: Int, halfUp: Int, halfEven: Int, truncated: Int
) {
  #expect(rounded(value, decimals: decimals, by: .halfUp) == halfUp)
  #expect(rounded(value, decimals: decimals, by: .halfEven) == halfEven)
  #expect(rounded(value, decimals: decimals, by: .truncate) == truncated)
}

@Test(arguments: RoundingRule.allCases)
func `quotients agree with long division by hand`(rule: RoundingRule) {
  var generator = SeededGenerator(seed: 1)
  for _ in 0..<2_000 {
    let numerator = Int.random(in: -3_000...3_000, using: &generator)
    let denominator = Int.random(in: 1...80, using: &generator)
    let decimals = Int.random(in: 0...6, using: &generator)
    let result = rounded(numerator, over: denominator, decimals: decimals, by: rule)
    let digits = longDivision(numerator, by: denominator)
    #expect(
      result == roundedByHand(digits, decimals: decimals, by: rule),
      "\(numerator)/\(denominator) to \(decimals) decimals")
  }
}

@Test(arguments: RoundingRule.allCases)
func `doubles agree with the rounding of their printed digits`(rule: RoundingRule) {
  var generator = SeededGenerator(seed: 2)
  for _ in 0..<2_000 {
    let whole = Int.random(in: -9_999...9_999, using: &generator)
    let value = Double(whole) / (Bool.random(using: &generator) ? 64 : 1_000)
    let decimals = Int.random(in: 0...6, using: &generator)
    let digits = String(format: "%.80f", value)
    #expect(
      rounded(value, decimals: decimals, by: rule)
        == roundedByHand(digits, decimals: decimals, by: rule),
      "\(value) to \(decimals) decimals")
  }
}

@Test func `what can't be rounded is refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = rounded(1, over: 0, decimals: 0, by: .halfUp)
  }
  await #expect(processExitsWith: .failure) {
    _ = rounded(Double.nan, decimals: 0, by: .halfUp)
  }
  await #expect(processExitsWith: .failure) {
    _ = rounded(1, over: 3, decimals: 16, by: .halfUp)
  }
}

/// Writes a quotient out to 12 decimals, with a last digit of 1 if there is more to come.
private func longDivision(_ numerator: Int, by denominator: Int) -> String {
  var remainder = abs(numerator)
  var digits = "\(numerator < 0 ? "-" : "")\(remainder / denominator)."
  for _ in 0..<12 {
    remainder = remainder % denominator * 10
    digits += "\(remainder / denominator)"
  }
  return digits + (remainder % denominator == 0 ? "0" : "1")
}

/// Rounds printed digits by looking at them.
private func roundedByHand(_ digits: String, decimals: Int, by rule: RoundingRule) -> Int {
  let parts = digits.drop { $0 == "-" }.split(separator: ".")
  let kept = Int(parts[0] + parts[1].prefix(decimals)) ?? .min
  let dropped = parts[1].dropFirst(decimals)
  let isHalf = dropped.first == "5" && dropped.dropFirst().allSatisfy { $0 == "0" }
  let isMore = !isHalf && "56789".contains(dropped.prefix(1))
  let goesAway =
    switch rule {
    case .halfUp: isHalf || isMore
    case .halfEven: isMore || isHalf && kept % 2 == 1
    case .truncate: false
    }
  return (digits.hasPrefix("-") ? -1 : 1) * (kept + (goesAway ? 1 : 0))
}
