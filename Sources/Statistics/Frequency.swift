/// A value and how many times it occurs.
///
/// `value` is a whole number of some decimal unit, 10^-d, which the caller knows: 3.5 in tenths is
/// 35. `count` is a number of occurrences, zero or more.
package struct Frequency: Sendable, Equatable {
  package let value: Int
  package let count: Int

  package init(value: Int, count: Int) {
    precondition(count >= 0, "A frequency's count can't be negative, and this one is \(count).")
    self.value = value
    self.count = count
  }
}
