import Survey

extension Measure {
  /// The heading of a column of these numbers; a number without a unit has none in its heading.
  func heading(unit: String, _ respondents: RespondentWords = .respondents) -> String {
    switch self {
    case .count: "Number"
    case .percent: "Per cent"
    case .percentOfResponses: "Per cent of answers"
    case .base: "Base"
    case .goal: "Goal (per cent)"
    case .shortOfGoal: "Short of the goal"
    case .jaccard: "Jaccard index"
    case .rankedFirst: "Ranked first"
    case .ranked: "Ranked"
    case .meanRank: "Mean rank"
    case .mean: "Mean" + bracketed(unit)
    case .standardDeviation: "Standard deviation" + bracketed(unit)
    case .median: "Median" + bracketed(unit)
    case .quartile1: "Lower quartile" + bracketed(unit)
    case .quartile3: "Upper quartile" + bracketed(unit)
    case .minimum: unit == "date" ? "Earliest" : "Lowest" + bracketed(unit)
    case .maximum: unit == "date" ? "Latest" : "Highest" + bracketed(unit)
    case .respondents: respondents.heading
    case .mentions: "Mentions"
    case .asked: respondents.nature == .people ? "Asked" : "Applies"
    case .eligible: "Eligible"
    case .answered: respondents.nature == .people ? "Answered" : "With an entry"
    case .valid: respondents.nature == .people ? "Valid answer" : "With a valid answer"
    case .missing: respondents.nature == .people ? "No valid answer" : "Without a valid answer"
    case .notAsked: respondents.nature == .people ? "Not asked" : "Does not apply"
    case .published: "Published"
    case .recomputed: "Recomputed"
    case .difference: "Difference"
    case .movedIn: "\(respondents.nature == .people ? "Gave" : "Has") it only later"
    case .movedOut: "\(respondents.nature == .people ? "Gave" : "Has") it only earlier"
    case .effectSize: "Effect size h"
    case .statistic: "Test statistic"
    case .pValue: "p-value"
    case .adjustedPValue: "Adjusted p-value"
    case .percentOfKnown: "Per cent of known"
    case .startCount: "First count"
    case .endCount: "Last count"
    case .change: "Change"
    case .percentChange: "Change, per cent"
    case .index: "Index (first = 100)"
    case .annualGrowth: "Per cent a year"
    case .aspects: "Primary aspects"
    case .items: "Items"
    case .responsibilities: "Responsibilities"
    case .distinctResponsibilities: "Different responsibilities"
    case .headlines: "Headline statements"
    case .numberingGaps: "Missing numbers"
    case .outOfOrder: "Out of order"
    case .repeatedLabels: "Label repeated within the level"
    case .returningLabels: "Label of an earlier level"
    case .possibleAnswers: "Possible answers"
    case .yes: "Yes"
    case .partly: "Partly"
    case .no: "No"
    case .blank: "Blank"
    case .coversAll: "All items"
    case .coversThreeQuarters: "Three quarters or more, not all"
    case .coversHalf: "Half or more, under three quarters"
    case .coversLess: "Under half"
    case .publishedMinimum: "Lowest, printed"
    case .publishedMaximum: "Highest, printed"
    case .minimumDifference: "Lowest less printed"
    case .maximumDifference: "Highest less printed"
    case .disagreements: "Printed scores that differ from the chart"
    case .combinations: "Combinations"
    case .distinctTotals: "Different totals"
    case .level: "Level"
    case .points: "Points"
    case .pointsBelow: "Points below the lowest"
    case .pointsAbove: "Points above the highest"
    case .factorsOutside: "Factors outside the profile’s levels"
    case .standardError: "Standard error" + bracketed(unit)
    case .total: "Total" + bracketed(unit)
    case .totalStandardError: "Standard error of the total" + bracketed(unit)
    case .designEffect: "Design effect"
    case .weightedBase: "Weighted base"
    case .effectiveBase: "Effective base"
    case .topBox: "Top box (per cent)"
    case .middleBox: "Middle (per cent)"
    case .bottomBox: "Bottom box (per cent)"
    case .netScore: "Net score (percentage points)"
    case .netPromoterScore: "Net promoter score"
    case .rankPoints: "Rank points"
    case .degreesOfFreedom: "Degrees of freedom"
    case .denominatorDegreesOfFreedom: "Degrees of freedom, denominator"
    case .cramersV: "Cramér’s V"
    case .changesNeeded: "\(respondents.heading) who would have to answer otherwise"
    case .target: "Target"
    case .unweightedPercent: "Per cent, unweighted"
    case .trimmed: "Trimmed weights"
    }
  }

  private func bracketed(_ unit: String) -> String {
    unit.isEmpty || unit == "number" || unit == "date" ? "" : " (\(unit))"
  }
}
