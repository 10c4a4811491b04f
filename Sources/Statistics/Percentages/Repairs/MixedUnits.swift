/// Readings of some figures as numbers of people and of the others as percentages.
///
/// With U the people so read and N the base, the others are percentages either of the N − U people
/// left or of all N, and the counts behind them add to N − U.
struct MixedUnits {
  let base: Int
  let whole: Int
  let figures: [Int: PrintableCounts]

  /// How many figures are read as people: any number but all, or three of more than twelve.
  private static func mostHeadcounts(of figures: Int) -> Int {
    figures > 12 ? 3 : figures - 1
  }

  /// Finds the bases that the percentages left may have when so many people are read.
  static func bases(of base: Int, units: [Int], whole: Int, tolerance: Int) -> [Int] {
    let excess = units.reduce(0, +) - whole
    let slack = units.count + tolerance
    let people = (excess - slack)...(excess + slack)
    return [base] + people.filter { 0 < $0 && $0 < base }.map { base - $0 }
  }

  /// Finds the positions read as people, with the base of the others; no more than `limit` of them.
  func fits(_ units: [Int], limit: Int) -> [(headcounts: [Int], percentageBase: Int)] {
    var found: [(headcounts: [Int], percentageBase: Int)] = []
    let sum = units.reduce(0, +)
    var pending: [(chosen: [Int], people: Int)] = [([], 0)]
    while let (chosen, people) = pending.popLast(), found.count < limit {
      for position in ((chosen.last ?? -1) + 1)..<max(units.count, (chosen.last ?? -1) + 1) {
        let more = people + units[position]
        guard units[position] > 0, more < base else { continue }
        let headcounts = chosen + [position]
        if headcounts.count < Self.mostHeadcounts(of: units.count) {
          pending.append((headcounts, more))
        }
        for percentageBase in [base - more, base]
        where isNearly(sum - more, of: percentageBase, making: base - more, units.count)
          && rest(of: units, without: headcounts, on: percentageBase, makes: base - more)
        {
          found.append((headcounts, percentageBase))
        }
      }
    }
    return Array(found.prefix(limit))
  }

  /// Tells whether so many percent of a base are about so many people, to a unit for each figure.
  private func isNearly(_ units: Int, of base: Int, making people: Int, _ figures: Int) -> Bool {
    abs(units * base - whole * people) <= figures * base
  }

  private func rest(
    of units: [Int], without headcounts: [Int], on percentageBase: Int, makes people: Int
  ) -> Bool {
    guard let figures = figures[percentageBase] else { return false }
    var (low, high) = (0, 0)
    for (position, figure) in units.enumerated() where !headcounts.contains(position) {
      guard let counts = figures[figure] else { return false }
      low += counts.low
      high += counts.high
    }
    return low <= people && people <= high
  }
}
