import Statistics
import Survey

extension CountedBreakdown {
  /// Whether shares differ significantly, in the two columns of a banner question that has no more, and
  /// in those pairs of columns of which one has a letter.
  func robustDifferences(_ comparisons: BannerComparisons?) -> [HangingFinding] {
    let options = question.optionList?.options ?? []
    return zip(banner, tabulation.banner).flatMap { point, columns in
      options.indices.flatMap { place in
        pairs(of: point, columns, atOption: place, comparisons).map { pair in
          difference(
            options[place], count: { columns[$0].values[place] }, pair, of: point, columns,
            byLetters: comparisons != nil)
        }
      }
    }
  }

  /// The p-value from which on nothing counts as significant.
  var significanceLevel: DecimalNumber {
    plan.test?.level ?? DecimalNumber(units: 5, decimals: 2)
  }

  /// The pairs of columns whose difference is tried; none where respondents stand in both.
  private func pairs(
    of point: Question, _ columns: [Tabulation.Column], atOption option: Int,
    _ comparisons: BannerComparisons?
  ) -> [PairPlace] {
    guard !point.isMultipleResponse else { return [] }
    let filled = columns.indices.filter { plan.base.base(of: columns[$0]) > 0 }
    if columns.count == 2 { return filled.count == 2 ? PairPlace.all(of: 2) : [] }
    guard let row = comparisons?.shares[option],
      let place = banner.firstIndex(where: { $0.id == point.id })
    else { return [] }
    let family = row.families[place]
    return family.pairs.filter { family.isSignificant($0) }
      .map { PairPlace(first: $0.first, second: $0.second) }
  }

  private func difference(
    _ option: ResponseOption, count: (Int) -> Int, _ pair: PairPlace, of point: Question,
    _ columns: [Tabulation.Column], byLetters: Bool
  ) -> HangingFinding {
    let labels = point.optionList?.options ?? []
    let (first, second) = (labels[pair.first], labels[pair.second])
    let (base1, base2) = (
      plan.base.base(of: columns[pair.first]), plan.base.base(of: columns[pair.second])
    )
    let (count1, count2) = (count(pair.first), count(pair.second))
    let test = byLetters ? pooledPValue : fisherPValue
    let level = Amount.printed(significanceLevel).double
    let isSignificant = test(count1, base1, count2, base2) < level
    let index =
      base1 + base2 > HangingFinding.mostCompared
      ? nil
      : FragilityIndex(
        successes: count1, of: base1, and: count2, of: base2, alpha: level, pValue: test)
    return HangingFinding(
      "difference:\(option.value):\(point.id.name)=\(first.value)/\(second.value)",
      "‘\(option.label)’: ‘\(first.label)’ and ‘\(second.label)’ \(isSignificant ? "differ" : "do not differ")"
        + " significantly",
      changes: index?.people, base: base1 + base2)
  }
}

/// The p-value of the z test of two proportions; 1 where nothing varies.
private func pooledPValue(_ count1: Int, _ base1: Int, _ count2: Int, _ base2: Int) -> Double {
  TwoProportionTest(successes: count1, of: base1, and: count2, of: base2)?.pValue ?? 1
}

/// The p-value of Fisher's exact test; 1 where nothing varies.
private func fisherPValue(_ count1: Int, _ base1: Int, _ count2: Int, _ base2: Int) -> Double {
  ContingencyTable([[count1, count2], [base1 - count1, base2 - count2]])
    .flatMap(FisherExactTest.init)?.pValue ?? 1
}
