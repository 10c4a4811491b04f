import Statistics
import Survey

/// The columns of each banner question compared two by two, row by row.
struct BannerComparisons {
  let breakdown: CountedBreakdown
  let test: TestPlan
  /// The percentages' rows that are compared, by their places in the table.
  let shares: [Int: ComparedRow]
  /// The means; `nil` where the question has none, or the plan doesn't show them.
  let means: ComparedRow?
  /// The banner questions of which some respondents stand in two columns compared.
  let overlapping: [Question]
  /// Whether percentages and means are weighted, and compared with the errors of a design.
  let isWeighted: Bool

  /// Compares what the plan shows; `nil` where it asks for no letters.
  init?(_ breakdown: CountedBreakdown) {
    guard let test = breakdown.plan.test, test.letters else { return nil }
    self.breakdown = breakdown
    self.test = test
    let overlaps = breakdown.hasShares ? breakdown.overlaps : []
    shares = breakdown.hasShares ? breakdown.comparedShares(test, overlaps) : [:]
    means = breakdown.showsMeans ? breakdown.comparedMeans(test) : nil
    isWeighted = false
    overlapping = zip(breakdown.banner, overlaps).filter { $0.1 != nil }.map(\.0)
  }

  /// Takes what was compared otherwise.
  init(
    breakdown: CountedBreakdown, test: TestPlan, shares: [Int: ComparedRow],
    means: ComparedRow?, overlapping: [Question], isWeighted: Bool
  ) {
    self.breakdown = breakdown
    self.test = test
    self.shares = shares
    self.means = means
    self.overlapping = overlapping
    self.isWeighted = isWeighted
  }

  /// The letters of a row's percentages, column by column; `nil` for one that isn't compared.
  func higherThan(inRow row: Int) -> [[Int]?] { [nil] + (shares[row]?.higherThan ?? blank) }

  /// The letters of the means, column by column.
  var meansHigherThan: [[Int]?] { [nil] + (means?.higherThan ?? blank) }

  private var blank: [[Int]?] { breakdown.tabulation.banner.joined().map { _ in nil } }
}

extension CountedBreakdown {
  /// Whether percentages stand in a table of closed answers.
  var hasShares: Bool { question.optionList != nil && plan.measures.contains(.percent) }

  /// Whether means stand in a table.
  var showsMeans: Bool {
    switch question.kind {
    case .number: plan.measures.contains(.mean)
    case .single, .scale, .nps: plan.statistics.contains(.mean)
    case .multiple, .ranking, .date, .text: false
    }
  }

  /// Of each banner question the respondents of the base in both of two columns; `nil` where nobody
  /// can be in two.
  ///
  /// The banner question is counted by itself, among those of the base.
  fileprivate var overlaps: [[[Int]]?] {
    banner.map { point in
      guard point.isMultipleResponse else { return nil }
      let base = members.those(in: plan.base, of: responses[question.id])
      let both = Tabulation(of: point, by: [point], among: base, in: responses)
      return both.banner[0].map(\.values)
    }
  }

  fileprivate func comparedShares(
    _ test: TestPlan, _ overlaps: [[[Int]]?]
  ) -> [Int: ComparedRow] {
    precondition(plan.percentage == .column, "letters compare percentages of columns")
    let cells = BreakdownCells(self)
    let rows = BreakdownRow.rows(of: question, base: plan.base).enumerated()
      .filter { $0.element.isCompared }
    return Dictionary(
      uniqueKeysWithValues: rows.map { place, row in
        let shares = tabulation.banner.map { $0.map { cells.share(row, $0) } }
        let families = zip(shares, overlaps).map { shares, overlaps in
          ColumnComparison(
            shares.map { .init(successes: $0.count, of: $0.base) }, overlaps: overlaps,
            adjustment: test.adjustment.statistic, level: test.level.double,
            smallestBase: test.smallestBase
          ).family
        }
        return (
          place,
          ComparedRow(
            tableRow: row.tableRow, families: families,
            values: shares.joined().map(ComparedRow.Value.share))
        )
      })
  }

  /// Means are compared for independent respondents only: where columns share some, for none.
  fileprivate func comparedMeans(_ test: TestPlan) -> ComparedRow {
    let decimals = scores?.decimals ?? 0
    let moments = tabulation.banner.map { $0.map { Moments(of: frequencies($0)) } }
    return ComparedRow(
      tableRow: TableRow(value: "statistic:mean", label: "Mean", role: .part),
      families: zip(banner, moments).map { point, moments in
        MeanComparison(
          moments.map { point.isMultipleResponse ? nil : $0.flatMap(SampleMean.init) },
          adjustment: test.adjustment.statistic, level: test.level.double,
          smallestBase: test.smallestBase
        ).family
      },
      values: moments.joined().map {
        .mean(total: $0?.total ?? 0, count: $0?.n ?? 0, decimals: decimals)
      })
  }
}

extension BreakdownRow {
  /// Whether its percentages are compared: those of answers are.
  fileprivate var isCompared: Bool {
    switch self {
    case .option, .net: true
    case .missingPart, .total, .missing, .notAsked: false
    }
  }
}

extension Membership {
  /// Those members who are in the base of a question.
  fileprivate func those(
    in base: BreakdownPlan.BaseRule, of answers: Answers
  ) -> Membership {
    Membership(
      RespondentFlags(
        (0..<answers.states.count).map { respondent in
          let state = answers.states[respondent]
          return contains(respondent)
            && (base == .answered
              ? state >= AnswerCodes.firstValue : state >= AnswerCodes.missing)
        }))
  }
}

extension Adjustment {
  /// The same adjustment by its name in the statistics.
  var statistic: PValueAdjustment {
    switch self {
    case .bonferroni: .bonferroni
    case .holm: .holm
    case .benjaminiHochberg: .benjaminiHochberg
    case .none: .none
    }
  }
}
