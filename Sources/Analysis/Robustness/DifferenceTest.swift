import Statistics
import Survey

/// The test by which it is tried how few respondents the difference of two columns hangs on.
enum DifferenceTest {
  /// Fisher's exact test of the two columns by themselves.
  case fisher
  /// The tests of all columns of one row and banner question, by which letters are given: the p-value
  /// of two of them is adjusted for the others.
  case letters([ColumnComparison.Column], TestPlan)

  /// The p-value of two columns' difference when so many of each gave the answer, and the other columns
  /// are as they are; 1 where nothing varies.
  func pValue(of pair: PairPlace, _ k1: Int, _ n1: Int, _ k2: Int, _ n2: Int) -> Double {
    switch self {
    case .fisher:
      return ContingencyTable([[k1, k2], [n1 - k1, n2 - k2]])
        .flatMap(FisherExactTest.init)?.pValue ?? 1
    case .letters(let columns, let test):
      var changed = columns
      changed[pair.first] = .init(successes: k1, of: n1)
      changed[pair.second] = .init(successes: k2, of: n2)
      return ColumnComparison(
        changed, adjustment: test.adjustment.statistic, level: test.level.double,
        smallestBase: test.smallestBase
      ).family.pairs.first { $0.first == pair.first && $0.second == pair.second }?
      .adjustedPValue ?? 1
    }
  }
}
