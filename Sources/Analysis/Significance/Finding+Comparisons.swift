import Survey

extension Finding {
  /// Lists every comparison of two columns: it is long, and stands in `findings.csv` alone.
  init(_ comparisons: BannerComparisons) {
    let breakdown = comparisons.breakdown
    let plan = breakdown.plan
    let measures: [Measure] =
      [.difference, .statistic, .pValue]
      + (comparisons.test.adjustment == .none ? [] : [.adjustedPValue])
    let rows = comparisons.shares.sorted { $0.key < $1.key }.map(\.value)
    let columns = breakdown.banner.flatMap(TableColumn.pairs)
    let percentages = rows.map {
      $0.pairs(measures, decimals: breakdown.study.rounding.decimals, unit: "points")
    }
    let means = comparisons.means.map {
      [$0.pairs(measures, decimals: breakdown.decimalsOfMeans, unit: "score")]
    }
    self.init(
      kind: .comparisons, name: plan.comparisonsName, title: "\(plan.title): comparisons",
      question: breakdown.question,
      base: BaseStatement(
        rule: .respondents(plan.base), segment: plan.segment,
        askedWhen: breakdown.question.askedWhen),
      descriptors: [],
      rows: rows.map(\.tableRow) + (comparisons.means.map { [$0.tableRow] } ?? []),
      columns: columns, measures: measures, bases: columns.map { _ in 0 },
      cells: percentages + (means ?? []), partsMakeWhole: false, caveats: [])
    isListedOnly = true
  }
}

extension TableColumn {
  /// A column for every two options of a banner question.
  fileprivate static func pairs(of question: Question) -> [TableColumn] {
    let options = question.optionList?.options ?? []
    return PairPlace.all(of: options.count).map { place in
      let (first, second) = (options[place.first], options[place.second])
      return TableColumn(
        question: question.id, value: "\(first.value)/\(second.value)",
        label: "\(first.label) less \(second.label)", heading: question.label)
    }
  }
}

extension CountedBreakdown {
  /// Decimals of means: one more than the scores have, unless the plan says.
  fileprivate var decimalsOfMeans: Int {
    plan.decimals ?? min((scores?.decimals ?? 0) + 1, Amount.mostDecimals)
  }
}
