/// Changes of one or two digits that make a column feasible.
struct DigitEdits {
  private let column: Column

  /// The place of every digit: its figure's position, and what one of it is worth.
  private let digits: [(position: Int, worth: Int)]

  /// Takes the digits of figures written to the same width, with leading zeros.
  init(_ column: Column, whole: Int) {
    self.column = column
    let widest = column.units.contains(whole) ? whole : whole / 10
    let worths = sequence(first: 1) { $0 < widest ? $0 * 10 : nil }
    digits = column.units.indices.flatMap { position in worths.map { (position, $0) } }
  }

  /// Finds the figures, no more than `limit` of them, that one other digit makes feasible.
  func oneDigit(limit: Int) -> [[Int]] {
    var found: [[Int]] = []
    for (position, worth) in digits where column.canBeMended(at: position, and: position) {
      let units = column.units[position]
      for figure in alternatives(to: units, worth: worth)
      where column.isFeasible(with: figure, at: position, and: figure, at: position) {
        found.append(replacing([(position, figure)]))
        if found.count == limit { return found }
      }
    }
    return found
  }

  /// Finds the figures, no more than `limit` of them, that two other digits make feasible.
  func twoDigits(limit: Int) -> [[Int]] {
    search(limit: limit) { first, second in
      let units = column.units
      guard first.position != second.position else {
        return alternatives(to: units[first.position], worth: first.worth)
          .flatMap { alternatives(to: $0, worth: second.worth) }
          .map { ($0, $0) }
      }
      let seconds = alternatives(to: units[second.position], worth: second.worth)
      return alternatives(to: units[first.position], worth: first.worth)
        .flatMap { figure in seconds.map { (figure, $0) } }
    }
  }

  /// Finds the figures, no more than `limit` of them, that two digits changing places make feasible.
  func swapped(limit: Int) -> [[Int]] {
    search(limit: limit) { first, second in
      let (units, seconds) = (column.units[first.position], column.units[second.position])
      let difference = digit(of: seconds, second.worth) - digit(of: units, first.worth)
      guard difference != 0 else { return [] }
      let (gain, loss) = (difference * first.worth, difference * second.worth)
      return first.position == second.position
        ? [(units + gain - loss, units + gain - loss)] : [(units + gain, seconds - loss)]
    }
  }

  private func search(
    limit: Int, pairs: ((position: Int, worth: Int), (position: Int, worth: Int)) -> [(Int, Int)]
  ) -> [[Int]] {
    var found: [[Int]] = []
    for (index, first) in digits.enumerated() {
      for second in digits[(index + 1)...]
      where column.canBeMended(at: first.position, and: second.position) {
        for (figure, other) in pairs(first, second)
        where column.isFeasible(with: figure, at: first.position, and: other, at: second.position) {
          found.append(replacing([(first.position, figure), (second.position, other)]))
          if found.count == limit { return found }
        }
      }
    }
    return found
  }

  private func digit(of units: Int, _ worth: Int) -> Int { units / worth % 10 }

  private func alternatives(to units: Int, worth: Int) -> [Int] {
    let own = digit(of: units, worth)
    return (0...9).compactMap { $0 == own ? nil : units + ($0 - own) * worth }
  }

  private func replacing(_ changes: [(position: Int, figure: Int)]) -> [Int] {
    var units = column.units
    for change in changes { units[change.position] = change.figure }
    return units
  }
}
