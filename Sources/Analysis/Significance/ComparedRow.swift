import Statistics
import Survey

/// One row of a table, whose columns are compared two by two within each banner question.
struct ComparedRow {
  let tableRow: TableRow
  /// One a banner question.
  let families: [PairwiseFamily]
  /// The number of each banner column, in table order without the total.
  let values: [Value]

  /// What is compared.
  enum Value {
    case share(Share)
    /// The total and the number of the scores of a column, and their decimals.
    case mean(total: Int, count: Int, decimals: Int)
    /// A weighted percentage or mean; `nil` of nobody.
    case weighted(Double?)

    /// So much more than another: in percentage points, or in the unit of the mean.
    fileprivate func less(_ other: Value) -> Amount? {
      switch (self, other) {
      case (.share(let first), .share(let second)):
        guard first.base > 0, second.base > 0 else { return nil }
        return .quotient(
          numerator: 100 * (first.count * second.base - second.count * first.base),
          denominator: first.base * second.base)
      case (.mean(let first, let count1, let decimals), .mean(let second, let count2, _)):
        guard count1 > 0, count2 > 0 else { return nil }
        // The products of sums over many respondents may not fit a whole number.
        let unit = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        return .real((Double(first) / Double(count1) - Double(second) / Double(count2)) / unit)
      case (.weighted(let first?), .weighted(let second?)): return .real(first - second)
      case (.share, _), (.mean, _), (.weighted, _): return nil
      }
    }
  }

  /// The places in the table of the columns that each banner column is significantly above; `nil`
  /// for one that was compared with none.
  var higherThan: [[Int]?] {
    var first = 1
    return families.flatMap { family in
      defer { first += family.columns }
      let compared = Set(family.pairs.flatMap { [$0.first, $0.second] })
      return family.higherThan.enumerated().map { column, lower in
        compared.contains(column) ? lower.map { $0 + first } : nil
      }
    }
  }

  /// The numbers of each pair of columns, banner question after banner question.
  func pairs(_ measures: [Measure], decimals: Int, unit: String) -> [[Figure]] {
    var first = 0
    return families.flatMap { family in
      defer { first += family.columns }
      return PairPlace.all(of: family.columns).map { place in
        let pair = family.pairs.first { $0.first == place.first && $0.second == place.second }
        let difference = values[first + place.first].less(values[first + place.second])
        return measures.map { measure in
          pair?.figure(
            measure, difference, decimals: decimals, unit: unit, statistic: values[first].statistic)
            ?? Figure(absent: .notApplicable, unit: measure == .difference ? unit : "probability")
        }
      }
    }
  }
}

extension ComparedRow.Value {
  /// The letter of what two such numbers are compared by.
  fileprivate var statistic: String {
    switch self {
    case .share: "z"
    case .mean, .weighted: "t"
    }
  }
}

/// Two columns of a banner question, the one further to the left first.
struct PairPlace {
  let first: Int
  let second: Int

  static func all(of columns: Int) -> [PairPlace] {
    (0..<columns).flatMap { first in
      (first + 1..<max(first + 1, columns)).map { PairPlace(first: first, second: $0) }
    }
  }
}

extension PairwiseFamily.Pair {
  fileprivate func figure(
    _ measure: Measure, _ difference: Amount?, decimals: Int, unit: String,
    statistic letter: String
  ) -> Figure? {
    switch measure {
    case .difference:
      difference.map { Figure($0, unit: unit, decimals: decimals) }
    case .statistic: .statistic(statistic, unit: letter)
    case .pValue: .probability(pValue)
    case .adjustedPValue: .probability(adjustedPValue)
    default:
      // The other measures are those of other sorts of tables.
      preconditionFailure("a comparison of columns shows no \(measure.rawValue)")
    }
  }
}
