import Statistics
import Survey

/// One question whose totals weights are fitted to, with each respondent's answer.
struct WeightedMargin: Sendable {
  let margin: Margin
  let question: Question
  /// Each respondent's option and each option's total, in the options' order.
  let raking: RakingMargin

  var options: [ResponseOption] { question.optionList?.options ?? [] }

  /// The options' totals as they are given, then their sum.
  let targets: [DecimalNumber]

  /// How many respondents gave each option.
  var counts: [Int] {
    raking.categories.reduce(into: options.map { _ in 0 }) { $0[$1] += 1 }
  }

  /// What weights add up to in each option.
  func sums(of weights: [Double]) -> [Double] {
    zip(raking.categories, weights).reduce(into: options.map { _ in 0.0 }) { $0[$1.0] += $1.1 }
  }

  /// Looks up the answers and the totals; the fault is that somebody gave no answer.
  init(_ margin: Margin, of study: Study, _ evidence: Evidence) throws(WeightingFailure) {
    self.margin = margin
    question = study.codebook[margin.question]
    guard case .single(let codes) = evidence.responses[margin.question] else {
      preconditionFailure("weights are fitted to questions with one answer each")
    }
    let answered = codes.count - codes.count(of: 0) - codes.count(of: AnswerCodes.missing)
    guard answered == codes.count else {
      throw WeightingFailure(
        faults: [.unanswered(margin, respondents: codes.count - answered)])
    }
    var options = [Int](repeating: 0, count: codes.count)
    codes.forEach { respondent, code in
      options[respondent] = code - Int(AnswerCodes.firstValue)
    }
    let totals = evidence.margins[margin.question] ?? []
    let scale = totals.map(\.decimals).max() ?? 0
    let sum = totals.reduce(0) { $0 + $1.units(atDecimals: scale) }
    targets = totals + [DecimalNumber(units: sum, decimals: scale)]
    raking = RakingMargin(
      categories: options, targets: totals.map { Amount.printed($0).double })
  }
}
