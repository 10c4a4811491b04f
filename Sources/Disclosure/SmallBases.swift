import Analysis
import Survey

/// What becomes of one table's percentages and averages that rest on few respondents.
///
/// Counts stay as they are: a small count is no estimate of anything. So do tests, whose smallest base
/// is a matter of their plan, and tables that are no estimates.
struct SmallBases {
  private let policy: SmallBasePolicy
  private let kind: TableKind

  init(_ policy: SmallBasePolicy, in kind: TableKind) {
    self.policy = policy
    self.kind = kind
  }

  /// The cells with the numbers on few respondents marked or hidden.
  func treated(_ cells: [[[ClearedFigure]]], of finding: Finding) -> [[[ClearedFigure]]] {
    cells.map { row in
      row.enumerated().map { column, figures in
        zip(finding.measures(ofColumn: column), figures).map { measure, figure in
          rule(for: figure, measure).map { ClearedFigure(figure, $0) } ?? figure
        }
      }
    }
  }

  /// What to know of it; nothing where no number rests on few.
  func caveats(on cells: [[[ClearedFigure]]], of finding: Finding) -> [Caveat] {
    let isUsed = cells.contains { row in
      row.enumerated().contains { column, figures in
        zip(finding.measures(ofColumn: column), figures)
          .contains { rule(for: $1, $0) != nil }
      }
    }
    return isUsed ? [.smallBases(policy)] : []
  }

  private func rule(for figure: ClearedFigure, _ measure: Measure) -> SmallBasePolicy.Rule? {
    guard kind.isOfEstimates, figure.value != nil || figure.date != nil, let base = figure.base
    else { return nil }
    if measure.isEstimate { return policy.rule(ofBase: base) }
    // Somebody's own answer is no estimate, and gives the hidden ones away.
    guard kind == .summary, measure == .minimum || measure == .maximum, base < policy.hiddenBelow
    else { return nil }
    return policy.rule(ofBase: base)
  }
}

extension TableKind {
  /// Whether its percentages and averages are of respondents.
  fileprivate var isOfEstimates: Bool {
    switch self {
    case .breakdown, .summary, .battery, .goal, .themes, .cooccurrence, .trend: true
    case .sample, .weighting, .tests, .comparisons, .robustness, .reproduction, .audit,
      .capabilityAudit,
      .jobEvaluation, .validation, .bases:
      false
    }
  }
}

extension Measure {
  /// Whether it is a percentage or an average of respondents, or says how well one is known.
  fileprivate var isEstimate: Bool {
    switch self {
    case .percent, .percentOfResponses, .percentOfKnown, .jaccard, .meanRank, .mean,
      .standardDeviation, .median, .quartile1, .quartile3, .standardError, .total,
      .totalStandardError, .topBox, .middleBox, .bottomBox, .netScore,
      .netPromoterScore, .difference, .effectSize, .cramersV:
      true
    case .count, .base, .goal, .shortOfGoal, .rankedFirst, .ranked, .minimum, .maximum,
      .respondents, .mentions, .asked, .eligible, .answered, .valid, .missing, .notAsked,
      .published, .recomputed, .movedIn, .movedOut, .statistic, .pValue, .adjustedPValue,
      .startCount, .endCount, .change, .percentChange, .index, .annualGrowth, .aspects, .items,
      .responsibilities, .distinctResponsibilities, .headlines, .numberingGaps, .outOfOrder,
      .repeatedLabels, .returningLabels, .possibleAnswers, .yes, .partly, .no, .blank, .coversAll,
      .coversThreeQuarters, .coversHalf, .coversLess, .publishedMinimum, .publishedMaximum,
      .minimumDifference, .maximumDifference, .disagreements, .combinations, .distinctTotals,
      .level, .points, .pointsBelow, .pointsAbove, .factorsOutside, .designEffect, .weightedBase,
      .effectiveBase, .rankPoints, .degreesOfFreedom, .denominatorDegreesOfFreedom, .changesNeeded,
      .target, .unweightedPercent, .trimmed:
      false
    }
  }
}
