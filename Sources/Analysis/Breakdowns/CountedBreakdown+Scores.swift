import Statistics
import Survey

extension CountedBreakdown {
  /// What each value of the question counts for, in whole units of the finest score.
  ///
  /// `nil` where its answers are no numbers and have no order; of a number that nobody gave there are
  /// no values.
  var scores: (units: [Int], decimals: Int)? {
    let numbers: [DecimalNumber]
    switch question.kind {
    case .scale(let list), .nps(let list): numbers = OptionScores(list, box: 1).scores
    case .number, .date: numbers = responses.numbers(question)
    case .single(let list):
      guard let scores = list.scores else { return nil }
      numbers = scores
    case .multiple, .ranking, .text: return nil
    }
    let decimals = numbers.map(\.decimals).max() ?? 0
    return (numbers.map { $0.units(atDecimals: decimals) }, decimals)
  }

  /// How many in a column gave each score.
  func frequencies(_ column: Tabulation.Column) -> [Frequency] {
    guard let scores else {
      preconditionFailure("the answers to '\(question.id.name)' have no scores")
    }
    return zip(scores.units, column.values).map { Frequency(value: $0, count: $1) }
  }
}
