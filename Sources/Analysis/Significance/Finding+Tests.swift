import Statistics
import Survey

extension Finding {
  /// Tests the whole table, a row a banner question; of a multiple response a row an option.
  init(testsOf breakdown: CountedBreakdown, by method: TestPlan.Whole) {
    self.init(breakdown.wholeTests(by: method), of: breakdown)
  }

  /// Lists tests, and those of which there are none.
  init(_ tests: [BannerTest], of breakdown: CountedBreakdown) {
    let plan = breakdown.plan
    let made = tests.compactMap(\.made)
    let measures =
      [.base, .statistic]
      + [Measure.degreesOfFreedom, .denominatorDegreesOfFreedom]
      .filter { measure in made.contains { $0.figure(measure).amount != nil } }
      + [.pValue] + (made.contains { $0.cramersV != nil } ? [.cramersV] : [])
    let rows = tests.filter { $0.made != nil }
    self.init(
      kind: .tests, name: plan.testsName, title: "\(plan.title): tests",
      question: breakdown.question,
      base: BaseStatement(
        rule: .respondents(breakdown.testedBase), segment: plan.segment,
        askedWhen: breakdown.question.askedWhen),
      descriptors: (breakdown.question.isMultipleResponse ? ["Answer"] : []) + ["Test"],
      rows: rows.map(\.tableRow), columns: [.total], measures: measures,
      bases: [breakdown.testedBase.base(of: breakdown.tabulation.total)],
      cells: made.map { test in [measures.map(test.figure)] }, partsMakeWhole: false,
      caveats: Caveat.wholeTests(tests, breakdown))
  }
}

extension Caveat {
  /// What to know of the tests of whole tables.
  fileprivate static func wholeTests(
    _ tests: [BannerTest], _ breakdown: CountedBreakdown
  ) -> [Caveat] {
    let made = tests.filter { $0.made != nil }
    var caveats: [TestCaveat] = made.isEmpty ? [] : [.wholeTable(tests: made.count)]
    if breakdown.question.isMultipleResponse, !made.isEmpty { caveats.append(.optionByOption) }
    caveats += AssociationTest.Reason.allCases.compactMap { reason in
      let labels = made.filter { $0.made?.reason == reason }.map(\.label)
      return labels.isEmpty ? nil : .choice(reason.choice, labels)
    }
    caveats += TestCaveat.NoTest.allCases.compactMap { reason in
      let labels = tests.filter { $0.untestable?.reason == reason }.map(\.label)
      return labels.isEmpty ? nil : .notTested(reason, labels)
    }
    return (caveats + breakdown.study.selectionCaveat).map { .tests($0) }
  }
}
