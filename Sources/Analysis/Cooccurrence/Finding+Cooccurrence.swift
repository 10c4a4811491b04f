import Statistics
import Survey

extension Finding {
  /// Works out how often two options of a multiple-response question go together.
  ///
  /// The counts are those of the question by itself as a banner: who stands in an option's column
  /// chose it, and each row counts who chose another one as well.
  init(cooccurrence plan: CooccurrencePlan, of study: Study, _ responses: Responses) {
    let question = study.codebook[plan.question]
    let tabulation = Tabulation(
      of: question, by: [question], among: Membership(of: plan.segment?.condition, in: responses),
      in: responses)
    let pairs = OptionPairs(tabulation)
    let all = tabulation.total
    let options = question.optionList?.options ?? []
    self.init(
      kind: .cooccurrence, name: plan.name, title: plan.title, question: question,
      base: BaseStatement(
        rule: .respondents(.answered), segment: plan.segment, askedWhen: question.askedWhen,
        outside: .init(missing: all.missing, notAsked: all.notAsked)),
      descriptors: [],
      rows: options.map { TableRow(value: $0.value, label: $0.label, role: .part) },
      columns: options.map {
        TableColumn(
          question: question.id, value: $0.value, label: $0.label, heading: question.label)
      },
      measures: [plan.content.measure], bases: options.map { _ in all.answered },
      cells: options.indices.map { row in
        options.indices.map { column in
          [pairs.figure(plan.content, row, column, decimals: study.rounding.decimals)]
        }
      },
      partsMakeWhole: false,
      caveats: plan.content == .both ? [.diagonalIsOwnCount] : [.jaccardIndex], notes: plan.notes)
  }
}

/// The respondents of each two options.
private struct OptionPairs {
  private let all: Tabulation.Column
  /// The respondents of each option.
  private let chosen: [Tabulation.Column]

  /// Takes the tabulation of a question by itself.
  init(_ tabulation: Tabulation) {
    all = tabulation.total
    chosen = tabulation.banner[0]
  }

  func figure(
    _ content: CooccurrencePlan.Content, _ row: Int, _ column: Int, decimals: Int
  ) -> Figure {
    let both = chosen[column].values[row]
    switch content {
    case .both:
      return .count(both, base: all.answered)
    case .jaccard:
      let index = JaccardIndex(both: both, first: all.values[row], second: all.values[column])
      guard let index else { return Figure(absent: .notApplicable, unit: "proportion", base: 0) }
      // A proportion has two places more than the same share in per cent.
      return Figure(
        .quotient(numerator: index.both, denominator: index.either), unit: "proportion",
        decimals: min(decimals + 2, Amount.mostDecimals), count: index.both, base: index.either)
    }
  }
}
