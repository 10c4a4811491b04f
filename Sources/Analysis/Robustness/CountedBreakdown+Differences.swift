import Statistics
import Survey

extension CountedBreakdown {
  /// Whether shares differ significantly, in the two columns of a banner question that has no more, and
  /// in those pairs of columns of which one has a letter.
  ///
  /// Where percentages have letters, a difference is significant exactly where there is a letter.
  func robustDifferences(_ comparisons: BannerComparisons?) -> [HangingFinding] {
    let options = question.optionList?.options ?? []
    return banner.indices.flatMap { place in
      options.indices.flatMap { option in
        pairs(inBanner: place, comparisons?.shares[option]?.families[place]).map { pair in
          difference(option, pair, inBanner: place, test(option, inBanner: place, comparisons))
        }
      }
    }
  }

  /// The highest p-value that counts as significant.
  var significanceLevel: DecimalNumber {
    plan.test?.level ?? DecimalNumber(units: 5, decimals: 2)
  }

  private func test(
    _ option: Int, inBanner place: Int, _ comparisons: BannerComparisons?
  ) -> DifferenceTest {
    guard let comparisons, comparisons.shares[option] != nil else { return .fisher }
    return .letters(
      tabulation.banner[place].map {
        .init(successes: $0.values[option], of: plan.base.base(of: $0))
      }, comparisons.test)
  }

  /// The pairs of columns whose difference is tried; none where respondents stand in both, and none
  /// that is too small for letters.
  private func pairs(inBanner place: Int, _ family: PairwiseFamily?) -> [PairPlace] {
    guard !banner[place].isMultipleResponse else { return [] }
    let columns = tabulation.banner[place]
    if columns.count == 2, columns.allSatisfy({ plan.base.base(of: $0) > 0 }) {
      let isTooSmall = family?.untested.contains { $0.reason == .smallBase } ?? false
      return isTooSmall ? [] : PairPlace.all(of: 2)
    }
    guard let family else { return [] }
    return family.pairs.filter { family.isSignificant($0) }
      .map { PairPlace(first: $0.first, second: $0.second) }
  }

  private func difference(
    _ option: Int, _ pair: PairPlace, inBanner place: Int, _ test: DifferenceTest
  ) -> HangingFinding {
    let (first, second) = (
      share(option, pair.first, inBanner: place), share(option, pair.second, inBanner: place)
    )
    let pValue = { test.pValue(of: pair, $0, $1, $2, $3) }
    let level = significanceLevel.double
    let isSignificant = pValue(first.count, first.base, second.count, second.base) <= level
    let isTried = first.base + second.base <= HangingFinding.mostCompared
    let index =
      isTried
      ? FragilityIndex(
        successes: first.count, of: first.base, and: second.count, of: second.base, alpha: level,
        pValue: pValue) : nil
    return HangingFinding(
      difference: option, pair, of: question, by: banner[place], isSignificant: isSignificant,
      changes: index?.people, base: first.base + second.base)
  }

  private func share(_ option: Int, _ column: Int, inBanner place: Int) -> Share {
    let column = tabulation.banner[place][column]
    return Share(count: column.values[option], base: plan.base.base(of: column))
  }
}

extension HangingFinding {
  /// That an option's shares in two columns of a banner question differ significantly, or that they
  /// don't.
  fileprivate init(
    difference option: Int, _ pair: PairPlace, of question: Question, by point: Question,
    isSignificant: Bool, changes: Int?, base: Int
  ) {
    let option = (question.optionList?.options ?? [])[option]
    let columns = point.optionList?.options ?? []
    let (first, second) = (columns[pair.first], columns[pair.second])
    self.init(
      "difference:\(option.value):\(point.id.name)=\(first.value)/\(second.value)",
      "‘\(option.label)’: ‘\(first.label)’ and ‘\(second.label)’ \(isSignificant ? "differ" : "do not differ")"
        + " significantly", changes: changes, base: base)
  }
}
