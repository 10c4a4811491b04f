extension PercentageAudit {
  /// How percentages may have been rounded.
  package enum Rounding: String, Sendable, Hashable, CaseIterable {
    case halfUp = "half-up"
    case halfDown = "half-down"
    case halfEven = "half-even"

    /// To the nearest, and a half may go up or down.
    case either

    case truncate
    case ceiling

    /// To the nearest with one more decimal, then again without it.
    case double

    /// All down, then the largest remainders up until the column makes 100.
    case largestRemainder = "largest-remainder"

    /// To the nearest, but for one that was set so that the column makes 100.
    case fudged
  }

  /// The roundings that an audit allows.
  package enum AllowedRounding: Sendable, Hashable {
    /// Any that follows a rule, so all but `fudged`.
    case any

    case only(Rounding)

    package var roundings: [Rounding] {
      switch self {
      case .any: Rounding.allCases.filter { $0 != .fudged }
      case .only(let rounding): [rounding]
      }
    }

    /// The rounding that is asked about first: to the nearest, if there is a choice.
    package var first: Rounding {
      switch self {
      case .any: .either
      case .only(let rounding): rounding
      }
    }
  }
}
