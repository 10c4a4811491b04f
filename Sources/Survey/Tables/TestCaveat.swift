/// What a reader of tests between the columns of a table should know.
package enum TestCaveat: Sendable, Equatable {
  /// What the letters beside a number compare.
  package enum Compared: Sendable, CaseIterable {
    case percentages
    case means
    case weightedPercentages
    case weightedMeans

    /// Whether they are averages, of those who answered.
    package var isOfMeans: Bool {
      switch self {
      case .means, .weightedMeans: true
      case .percentages, .weightedPercentages: false
      }
    }
  }

  /// Why a banner question has no test of the whole table.
  package enum NoTest: Sendable, Hashable, CaseIterable {
    /// A respondent can stand in several of its columns.
    case columnsOverlap
    /// Fewer than two rows or columns have anybody in them, or all answers are alike.
    case nothingVaries
    /// The table is too large for an exact test.
    case tooLarge
    /// There are too many cells, or too many that nobody is in, for the sample to tell their errors.
    case tooManyCells
  }

  /// Why the automatic choice fell on an exact test or on Pearson's.
  package enum Choice: Sendable, Hashable {
    /// Exact: fewer respondents than this would be expected in some cell.
    case exactBySmallCells(below: Int)
    /// Exact: there are fewer respondents than this.
    case exactByFewRespondents(below: Int)
    /// Pearson's: there are respondents enough.
    case approximate
    /// Pearson's, and rough: the table is too large for an exact test.
    case tooLargeForExact
  }

  /// What the letters say: the comparisons of a row within one banner question are adjusted together.
  case letters(
    Compared, level: DecimalNumber, Adjustment, families: [Family],
    comparisons: String)
  /// These columns have fewer respondents than are compared.
  case notCompared([String], below: Int)
  /// Some columns share respondents, which their comparisons allow for.
  case overlapAllowedFor([String])
  /// Some weighted columns share respondents: such two are compared by the error of their difference.
  case overlapByDifference([String])
  /// What the test of a whole table asks, and that several of them aren't adjusted.
  case wholeTable(tests: Int)
  /// Why the tests of these were chosen as they were.
  case choice(Choice, [String])
  /// The banner questions that have no test, by why.
  case notTested(NoTest, [String])
  /// Each option of a multiple response is tested as a yes or no of its own.
  case optionByOption
  /// The respondents weren't drawn at random, so the test speaks of nobody else.
  case notDrawnAtRandom(Selection)

  /// The comparisons that are adjusted together.
  package struct Family: Sendable, Equatable {
    /// The banner question that heads the columns.
    package let question: String
    /// The most comparisons that any row has within it.
    package let size: Int

    package init(question: String, size: Int) {
      self.question = question
      self.size = size
    }
  }
}
