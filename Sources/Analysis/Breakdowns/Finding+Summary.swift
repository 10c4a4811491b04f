import Statistics
import Survey

extension Finding {
  /// Works out the summary of a number question, one line a column.
  init(
    numbersOf breakdown: CountedBreakdown, unit: String, values: [DecimalNumber],
    _ comparisons: BannerComparisons?
  ) {
    let plan = breakdown.plan
    let scale = values.map(\.decimals).max() ?? 0
    let unit = unit.isEmpty ? "number" : unit
    let intervals = plan.showsIntervals ? breakdown.intervals(.answered) : nil
    self.init(
      summaryOf: breakdown, name: plan.name, title: plan.title, plan.measures, unit: unit,
      figures: breakdown.tabulation.columns.map {
        NumberSummary(
          $0, values, scale: scale, unit: unit, decimals: plan.decimals, intervals
        ).figures(plan.measures)
      }.withLetters(of: comparisons, beside: plan.measures),
      caveats: (plan.measures.contains(where: \.isQuantile) ? [.quantileMethod] : [])
        + (intervals != nil && plan.measures.contains(.mean) ? [.scores(.meanInterval)] : [])
        + (comparisons?.meanCaveats ?? []),
      notes: plan.notes)
  }

  /// A table of one row with many statistics, those of the columns given each with the number of
  /// answers before the measures.
  init(
    summaryOf breakdown: CountedBreakdown, name: String, title: String, _ measures: [Measure],
    unit: String, figures: [[Figure]], caveats: [Caveat], notes: [String] = []
  ) {
    let (question, tabulation) = (breakdown.question, breakdown.tabulation)
    let outside = [BreakdownRow.missing, .notAsked]
    self.init(
      kind: .summary, name: name, title: title, question: question,
      base: BaseStatement(
        rule: .respondents(.answered), segment: breakdown.plan.segment,
        askedWhen: question.askedWhen),
      descriptors: [],
      rows: [TableRow(value: "*", label: question.label, role: .part)] + outside.map(\.tableRow),
      columns: TableColumn.all(breakdown.banner), measures: [.count] + measures,
      bases: tabulation.columns.map(\.answered),
      cells: [figures]
        + outside.map { row in
          tabulation.columns.map { column in
            [.count(row.count(in: column, base: .answered))]
              + measures.map { _ in Figure(absent: .notApplicable, unit: unit) }
          }
        },
      partsMakeWhole: false, caveats: breakdown.caveats(.answered) + caveats, notes: notes)
    intervals = breakdown.intervals(.answered)
  }
}

extension [[Figure]] {
  /// The columns of a summary, their means with the columns that they are significantly above.
  func withLetters(
    of comparisons: BannerComparisons?, beside measures: [Measure]
  ) -> [[Figure]] {
    guard let comparisons, let mean = measures.firstIndex(of: .mean) else { return self }
    return zip(self, comparisons.meansHigherThan).map { figures, higherThan in
      var own = figures
      own[mean + 1] = own[mean + 1].higher(than: higherThan)
      return own
    }
  }
}

extension Measure {
  fileprivate var isQuantile: Bool {
    self == .median || self == .quartile1 || self == .quartile3
  }
}

extension Responses {
  /// The distinct numbers of a question, or days as day numbers, in first-seen order.
  func numbers(_ question: Question) -> [DecimalNumber] {
    guard case .number(_, let values) = self[question.id] else {
      preconditionFailure("'\(question.id.name)' isn't a number question")
    }
    return values
  }
}
