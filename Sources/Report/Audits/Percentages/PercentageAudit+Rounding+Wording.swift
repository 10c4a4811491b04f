import Survey

extension PercentageAudit.Rounding {
  /// What is done to the percentages, to follow ‘with’.
  var words: String {
    switch self {
    case .halfUp: "halves up"
    case .halfDown: "halves down"
    case .halfEven: "halves to even"
    case .either: "halves either way"
    case .truncate: "decimals dropped"
    case .ceiling: "decimals raised"
    case .double: "two roundings"
    case .largestRemainder: "largest remainders"
    case .fudged: "one figure set to make 100"
    }
  }
}
