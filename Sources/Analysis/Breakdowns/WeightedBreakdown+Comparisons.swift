import Statistics
import Survey

extension WeightedBreakdown {
  /// The columns of each banner question compared two by two, row by row, with the errors of the
  /// design; `nil` where the plan asks for no letters.
  var comparisons: BannerComparisons? {
    guard let test = breakdown.plan.test, test.letters else { return nil }
    let base = answers.isIn(breakdown.plan.base)
    let domains = members.map { $0.and(base) }
    let mean = TableRow(value: "statistic:mean", label: "Mean", role: .part)
    return BannerComparisons(
      breakdown: breakdown, test: test,
      shares: breakdown.hasShares ? shares(in: domains, test) : [:],
      means: breakdown.showsMeans
        ? numbers.map { compared(mean, $0, times: 1, in: answeredDomains, test) } : nil,
      overlapping: breakdown.banner.filter(\.isMultipleResponse), isWeighted: true)
  }

  /// The rows of answers compared, by their places in the table.
  private func shares(in domains: [[Bool]], _ test: TestPlan) -> [Int: ComparedRow] {
    var compared: [Int: ComparedRow] = [:]
    let rows = BreakdownRow.rows(of: breakdown.question, base: breakdown.plan.base)
    for (place, row) in rows.enumerated() {
      guard let holds = flags(row)?.map({ $0 ? 1.0 : 0 }) else { continue }
      compared[place] = self.compared(row.tableRow, holds, times: 100, in: domains, test)
    }
    return compared
  }

  /// Who is in a row that is compared; `nil` for any other row.
  private func flags(_ row: BreakdownRow) -> [Bool]? {
    switch row {
    case .option, .net: answers.gave(row)
    case .missingPart, .total, .missing, .notAsked: nil
    }
  }

  /// One row compared; what is printed is `factor` times the mean of the values.
  private func compared(
    _ row: TableRow, _ values: [Double], times factor: Double, in domains: [[Bool]],
    _ test: TestPlan
  ) -> ComparedRow {
    var first = 1
    var families: [PairwiseFamily] = []
    for columns in breakdown.tabulation.banner {
      let own = Array(domains[first..<first + columns.count])
      first += columns.count
      families.append(
        PairwiseFamily(
          of: values, in: own, under: sample.design, adjustment: test.adjustment.statistic,
          level: Amount.printed(test.level).double, smallestBase: test.smallestBase))
    }
    let means = domains.dropFirst().map { sample.design.mean(of: values, in: $0)?.value }
    return ComparedRow(
      tableRow: row, families: families,
      values: means.map { .weighted($0.map { factor * $0 }) })
  }
}
