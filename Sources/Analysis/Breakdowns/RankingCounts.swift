import Survey

/// The ranks that the items of a ranking were given in one column of a table.
struct RankingCounts {
  /// By item, how many gave it the first rank, the second and so on.
  private let ranks: [[Int]]
  /// Respondents who ranked any item.
  private let answered: Int

  init(_ column: Tabulation.Column, items: Int) {
    ranks = (0..<items).map { Array(column.values[$0 * items..<($0 + 1) * items]) }
    answered = column.answered
  }

  /// Whether every respondent gave some item the first rank, so that the shares of the items add up
  /// to all.
  var allHaveAFirst: Bool { ranks.reduce(0) { $0 + ($1.first ?? 0) } == answered }

  /// One number of an item's row.
  func figure(
    _ measure: Measure, of item: Int, _ decimals: Int, ofMeans meanDecimals: Int
  ) -> Figure {
    let first = ranks[item].first ?? 0
    let ranked = ranks[item].reduce(0, +)
    switch measure {
    case .rankedFirst: return count(first)
    case .ranked: return count(ranked)
    case .percent:
      return Share(count: first, base: answered).percent(decimals: decimals)
    case .meanRank:
      guard ranked > 0 else { return Figure(absent: .notApplicable, unit: "rank", base: ranked) }
      let sum = ranks[item].enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
      return Figure(
        .quotient(numerator: sum, denominator: ranked), unit: "rank", decimals: meanDecimals,
        base: ranked)
    case .rankPoints: return points(of: item)
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("a ranking shows no \(measure.rawValue)")
    }
  }

  /// Of k items the first rank gives k points, the next one less and so on.
  private func points(of item: Int) -> Figure {
    guard answered > 0 else { return Figure(absent: .notApplicable, unit: "points", base: 0) }
    let points = ranks[item].enumerated().reduce(0) { sum, rank in
      sum + (ranks.count - rank.offset) * rank.element
    }
    return Figure(.count(points), unit: "points", base: answered)
  }

  /// So many; of a column in which nobody ranked anything there is no such number.
  private func count(_ count: Int) -> Figure {
    answered > 0
      ? .count(count, base: answered)
      : Figure(absent: .notApplicable, unit: "count", count: count, base: answered)
  }
}
