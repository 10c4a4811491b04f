import Statistics
import Survey

extension BannerComparisons {
  /// What to know of letters beside percentages.
  var shareCaveats: [Caveat] {
    caveats(isWeighted ? .weightedPercentages : .percentages, Array(shares.values))
      + (overlapping.isEmpty ? [] : [.tests(overlapCaveat(overlapping.map(\.label)))])
  }

  private func overlapCaveat(_ labels: [String]) -> TestCaveat {
    isWeighted ? .overlapByDifference(labels) : .overlapAllowedFor(labels)
  }

  /// What to know of letters beside means.
  var meanCaveats: [Caveat] {
    let overlapping = breakdown.banner.filter(\.isMultipleResponse).map(\.label)
    return caveats(isWeighted ? .weightedMeans : .means, means.map { [$0] } ?? [])
      + (overlapping.isEmpty || isWeighted
        ? [] : [.tests(.notTested(.columnsOverlap, overlapping))])
  }

  private func caveats(_ compared: TestCaveat.Compared, _ rows: [ComparedRow]) -> [Caveat] {
    let columns = zip(breakdown.banner, breakdown.tabulation.banner).flatMap { point, columns in
      zip(point.optionList?.options ?? [], columns).map { option, column in
        (
          label: option.label,
          base: (compared.isOfMeans ? .answered : breakdown.plan.base).base(of: column)
        )
      }
    }
    let small = columns.filter { $0.base < test.smallestBase }.map(\.label)
    let families = breakdown.banner.enumerated().map { place, point in
      TestCaveat.Family(
        question: point.label, size: rows.map { $0.families[place].size }.max() ?? 0)
    }
    let letters = TestCaveat.letters(
      compared, level: test.level, test.adjustment, families: families,
      comparisons: breakdown.plan.comparisonsName)
    return
      ([letters] + (small.isEmpty ? [] : [.notCompared(small, below: test.smallestBase)])
      + breakdown.study.selectionCaveat).map { .tests($0) }
  }
}

extension Study {
  /// That respondents weren't drawn at random, where the study says so.
  var selectionCaveat: [TestCaveat] {
    guard let selection, !selection.allowsInference else { return [] }
    return [.notDrawnAtRandom(selection)]
  }
}
