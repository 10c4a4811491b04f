/// What published figures say of each other, from the figures alone.
package struct FigureAudit: Sendable {
  /// How many figures were read.
  package let figureCount: Int

  /// What was held against what, by the first figure that each rests on.
  package let checks: [Check]

  package init(figureCount: Int, checks: [Check]) {
    self.figureCount = figureCount
    self.checks = checks
  }

  /// The checks with an outcome of one sort.
  package func checks(_ standing: Standing) -> [Check] {
    checks.filter { $0.outcome.standing == standing }
  }

  /// Whether some figures can't all be true as they are printed.
  package var isImpossible: Bool { checks.contains { $0.outcome.standing == .amiss } }
}

extension FigureAudit {
  /// Figures held against each other, or against their base.
  package struct Check: Sendable {
    /// What the check rests on, in the file's order; where parts are held against a printed whole,
    /// the whole is the last.
    package let figures: [PublishedFigure]

    package let outcome: Outcome

    package init(_ figures: [PublishedFigure], _ outcome: Outcome) {
      self.figures = figures
      self.outcome = outcome
    }
  }

  /// What came of a check, by what was held against what.
  package enum Outcome: Sendable {
    /// The percentages of one question against their base.
    case percentages(PercentageCheck)
    /// Percentages for which no base is stated anywhere.
    case noBase
    /// The percentages of several questions to the same people, of which some can't be had of the
    /// base that all of them state.
    case commonBase(CommonBaseCheck)
    case average(AverageCheck)
    case range(RangeCheck)
    case total(TotalCheck)
    case aboveBase(AboveBaseCheck)
    case components(ComponentCheck)
    case repeated(RepeatCheck)
    case countBesidePercentage(CountCheck)
    case word(WordCheck)
    /// A number and how much it grew, with what follows of them.
    case growth(GrowthCheck)
    /// A figure that nothing could be held against.
    case unreadable(UnreadableCheck)
  }

  /// How figures that were held against each other stand.
  package enum Standing: Sendable, CaseIterable {
    /// They can't all be true as printed.
    case amiss
    /// They can on a condition only: by another rounding than to the nearest, if answers hang
    /// together otherwise than was assumed, or at different dates.
    case otherwise
    /// Nothing was found against them.
    case fits
    /// They are no check on each other, but something that isn't printed follows from them.
    case follows
    /// Nothing can be found out.
    case untold
  }
}

extension FigureAudit.Outcome {
  package var standing: FigureAudit.Standing {
    switch self {
    case .percentages(let check): check.standing
    case .noBase: .untold
    case .commonBase(let check): check.standing
    case .average(let check): check.standing
    case .range(let check): check.isOrdered ? .fits : .amiss
    case .total(let check): check.standing
    case .aboveBase: .amiss
    case .components(let check): check.standing
    case .repeated(let check): check.standing
    case .countBesidePercentage(let check): check.standing
    case .word(let check): check.standing
    case .growth: .follows
    case .unreadable: .untold
    }
  }
}
