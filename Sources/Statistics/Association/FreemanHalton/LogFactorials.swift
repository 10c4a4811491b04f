import Foundation

/// The natural logarithms of 0!, 1!, … n!, as whole numbers of 2^-40.
///
/// Whole numbers add up to the same sum in any order, so tables of equal probability have sums that
/// are equal, not nearly equal. The rounding, below 10^-12 a cell, is far from the 10^-7 that two
/// probabilities must differ by to count as different.
struct LogFactorials {
  /// The most people whose sums never overflow.
  static let largest = 100_000

  private let units: [Int]

  init(upTo largest: Int) {
    precondition((0...Self.largest).contains(largest), "There's no table of \(largest) people.")
    units = (0...largest).map { Self.units(lgamma(Double($0) + 1)) }
  }

  subscript(number: Int) -> Int { units[number] }

  static func units(_ logarithm: Double) -> Int { Int((logarithm * 0x1p40).rounded()) }
  static func logarithm(_ units: Int) -> Double { Double(units) * 0x1p-40 }
}
