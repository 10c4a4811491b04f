extension FigureAudit {
  /// Whether whole numbers can have the average that is printed: the GRIM test.
  package struct AverageCheck: Sendable, Hashable {
    package enum Finding: Sendable, Hashable {
      /// Whole numbers with a sum in this range have it.
      case possible(sums: ClosedRange<Int>)
      /// None do by rounding to the nearest, but some do by these roundings.
      case possibleUnder([PercentageAudit.Rounding])
      /// None do; the averages that can be printed on either side of it.
      case impossible(nearest: [DecimalNumber])
      /// With so few decimals any average has its whole numbers.
      case untestable
    }

    /// The average as printed.
    package let average: String
    /// How many people it is the average of.
    package let base: Int
    /// Where the base is printed, if not with the average.
    package let lender: String?
    /// Whether its unit is one of which people give whole numbers.
    package let isOfWholeNumbers: Bool
    package let finding: Finding

    package init(
      _ average: String, base: Int, lender: String?, isOfWholeNumbers: Bool, _ finding: Finding
    ) {
      self.average = average
      self.base = base
      self.lender = lender
      self.isOfWholeNumbers = isOfWholeNumbers
      self.finding = finding
    }

    package var standing: Standing {
      switch finding {
      case .possible: .fits
      case .possibleUnder: .otherwise
      case .impossible: isOfWholeNumbers ? .amiss : .otherwise
      case .untestable: .untold
      }
    }
  }
}
