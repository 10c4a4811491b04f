import Survey

extension Rounding {
  /// What is done to percentages.
  var words: String { "percentages to \(digits), \(ruleWords)" }

  /// What was done to the percentages of one table.
  func words(sharesHundred: Bool) -> String {
    sharesHundred ? words : "percentages to \(digits), \(averageWords)"
  }

  /// What is done to numbers that aren't parts of a whole.
  var averageWords: String {
    rule == .largestRemainder ? Rounding(decimals: decimals, rule: .halfUp).ruleWords : ruleWords
  }

  var digits: String {
    switch decimals {
    case 0: "whole numbers"
    case 1: "1 decimal"
    default: "\(decimals) decimals"
    }
  }

  private var ruleWords: String {
    switch rule {
    case .halfUp: "to the nearest, halves away from zero"
    case .halfEven: "to the nearest, halves to the even neighbour"
    case .truncate: "towards zero"
    case .largestRemainder:
      "by largest remainders, so that the parts of a whole add to 100; other numbers to the"
        + " nearest, halves away from zero"
    }
  }
}
