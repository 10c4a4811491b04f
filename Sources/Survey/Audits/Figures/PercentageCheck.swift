extension FigureAudit {
  /// The percentages of one question held against their base.
  package struct PercentageCheck: Sendable {
    package let audit: PercentageAudit
    /// The bases on which they can be had, to the nearest.
    package let fitting: [FittingBase]
    /// The largest base in print, to which bases were tried.
    package let largest: Int
    /// Where the base is printed, if not with the percentages.
    package let lender: String?
    /// Whether it is known how the answers hang together, and not just assumed.
    package let isStructureDeclared: Bool
    /// Whether people with several answers each can give the figures on this base: by any rounding
    /// where one answer each can't by any, and to the nearest otherwise.
    package let fitsSeveralAnswers: Bool

    package init(
      _ audit: PercentageAudit, fitting: [FittingBase], upTo largest: Int, lender: String?,
      isStructureDeclared: Bool, fitsSeveralAnswers: Bool
    ) {
      self.audit = audit
      self.fitting = fitting
      self.largest = largest
      self.lender = lender
      self.isStructureDeclared = isStructureDeclared
      self.fitsSeveralAnswers = fitsSeveralAnswers
    }

    /// Whether what is wrong with the figures hangs on what was assumed of the answers.
    package var isConditional: Bool {
      switch audit.verdict {
      case .impossible, .impossibleUnder: !isStructureDeclared && fitsSeveralAnswers
      case .feasibleUnique, .feasible, .untestable: false
      }
    }

    package var standing: Standing {
      if audit.isImpossible { return isConditional ? .otherwise : .amiss }
      return switch audit.verdict {
      case .impossible, .impossibleUnder: .otherwise
      case .feasibleUnique, .feasible: .fits
      case .untestable: .untold
      }
    }
  }
}
