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
        ? numbers.map { comparedMeans(mean, $0, in: answeredDomains, test) } : nil,
      overlapping: breakdown.banner.filter(\.isMultipleResponse), isWeighted: true)
  }

  /// The rows of answers compared, by their places in the table.
  private func shares(in domains: [[Bool]], _ test: TestPlan) -> [Int: ComparedRow] {
    var compared: [Int: ComparedRow] = [:]
    let rows = BreakdownRow.rows(of: breakdown.question, base: breakdown.plan.base)
    for (place, row) in rows.enumerated() {
      guard let holds = flags(row) else { continue }
      compared[place] = comparedShares(row.tableRow, holds, in: domains, test)
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

  /// The percentages of one row compared.
  private func comparedShares(
    _ row: TableRow, _ holds: [Bool], in domains: [[Bool]], _ test: TestPlan
  ) -> ComparedRow {
    let places = holds.map { $0 ? 1 : 0 }
    let families = banners(of: domains).map { columns in
      PairwiseFamily(
        ofShares: places, in: columns, under: sample.design,
        adjustment: test.adjustment.statistic, level: test.level.double,
        smallestBase: test.smallestBase)
    }
    let percentages = means(of: places.map { 100 * Double($0) }, in: domains)
    return ComparedRow(tableRow: row, families: families, values: percentages)
  }

  private func comparedMeans(
    _ row: TableRow, _ values: [Double], in domains: [[Bool]], _ test: TestPlan
  ) -> ComparedRow {
    let families = banners(of: domains).map { columns in
      PairwiseFamily(
        of: values, in: columns, under: sample.design, adjustment: test.adjustment.statistic,
        level: test.level.double, smallestBase: test.smallestBase)
    }
    return ComparedRow(tableRow: row, families: families, values: means(of: values, in: domains))
  }

  /// The columns of each banner question, without the total.
  private func banners(of domains: [[Bool]]) -> [[[Bool]]] {
    var first = 1
    return breakdown.tabulation.banner.map { columns in
      defer { first += columns.count }
      return Array(domains[first..<first + columns.count])
    }
  }

  private func means(of values: [Double], in domains: [[Bool]]) -> [ComparedRow.Value] {
    domains.dropFirst().map { .weighted(sample.design.mean(of: values, in: $0)?.value) }
  }
}
