import Survey

/// How a level of a framework numbers its items.
struct ItemNumbering: Equatable {
  /// Numbers from 1 to the highest that no item has.
  let gaps: Int
  /// Items that stand after one with a higher number.
  let outOfOrder: Int

  /// Goes by the number that each item's name ends with; `nil` where some item has none.
  init?(of items: [CapabilityFramework.Item]) {
    let numbers = items.compactMap(\.number)
    guard numbers.count == items.count else { return nil }
    let counted = Set(numbers.filter { $0 > 0 })
    gaps = (counted.max() ?? 0) - counted.count
    var highest = 0
    outOfOrder = numbers.count { number in
      defer { highest = max(highest, number) }
      return number < highest
    }
  }
}
