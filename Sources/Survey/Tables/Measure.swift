/// What a number of a table is.
package enum Measure: String, Sendable, CaseIterable {
  case count
  /// Percent of respondents in the base.
  case percent
  /// Percent of all answers given, for multiple response.
  case percentOfResponses = "percent_of_responses"
  /// Respondents a line's percentage is of, where the lines have bases of their own.
  case base
  /// The percentage aimed at.
  case goal
  /// Respondents who would have to have the answer as well for the goal to be met.
  case shortOfGoal = "short_of_goal"
  /// Respondents with both answers as a share of those with either; 0 to 1.
  case jaccard
  /// Respondents who gave an item the first rank.
  case rankedFirst = "ranked_first"
  /// Respondents who gave an item any rank.
  case ranked
  /// The mean of the ranks that an item was given.
  case meanRank = "mean_rank"
  case mean
  case standardDeviation = "sd"
  case median
  case quartile1 = "quartile_1"
  case quartile3 = "quartile_3"
  case minimum
  case maximum
  /// Respondents who raised a theme.
  case respondents
  /// Coded passages.
  case mentions
  /// Respondents who were asked.
  case asked
  /// Respondents whose rows are counted at all.
  case eligible
  /// Respondents who were asked and entered anything, be it an answer or a value that stands for
  /// none.
  case answered
  /// Respondents who gave a valid answer.
  case valid
  /// Respondents who were asked and gave no valid answer.
  case missing
  /// Respondents the routing led past the question.
  case notAsked = "not_asked"
  /// A figure as it stands in print.
  case published
  /// The same figure from the study's rows.
  case recomputed
  /// Recomputed less published, or the later share less the earlier one.
  case difference
  /// Respondents who gave an answer in the later wave and not in the earlier.
  case movedIn = "moved_in"
  /// Respondents who gave an answer in the earlier wave and not in the later.
  case movedOut = "moved_out"
  /// How large a difference is, on a scale that doesn't depend on where it lies.
  case effectSize = "effect_size"
  /// What a test is judged by.
  case statistic
  case pValue = "p_value"
  /// The p-value with regard to how many tests there are.
  case adjustedPValue = "p_adjusted"
  /// Percent of those of whom the answer is known.
  case percentOfKnown = "percent_of_known"
  /// The count on the first of two dates.
  case startCount = "start_count"
  /// The count on the last of two dates.
  case endCount = "end_count"
  /// The count on the last date less that on the first.
  case change
  /// The change in percent of the count on the first date.
  case percentChange = "percent_change"
  /// The count on the last date where that on the first is 100.
  case index
  /// Percent by which the first count would have to grow each year, compounded, to give the last.
  case annualGrowth = "cagr"
  /// Primary aspects that a framework sets out.
  case aspects
  /// Knowledge and skills items that a framework sets out.
  case items
  case responsibilities
  /// Responsibilities without those that are printed a second time in the same words.
  case distinctResponsibilities = "distinct_responsibilities"
  case headlines
  /// Numbers that are missing in a level's numbering of its items.
  case numberingGaps = "numbering_gaps"
  /// Items that stand after one with a higher number.
  case outOfOrder = "out_of_order"
  /// Items whose label stands earlier in the same level.
  case repeatedLabels = "repeated_labels"
  /// Items whose label stands at an earlier level.
  case returningLabels = "returning_labels"
  /// Answers that there would be if every respondent had answered every item.
  case possibleAnswers = "possible_answers"
  case yes
  case partly
  case no
  /// Items without an answer.
  case blank
  /// Respondents who answered yes to every item of a level.
  case coversAll = "covers_all"
  /// Respondents who answered yes to three quarters of a level's items or more, not to all.
  case coversThreeQuarters = "covers_three_quarters"
  /// Respondents who answered yes to half of a level's items or more, under three quarters.
  case coversHalf = "covers_half"
  /// Respondents who answered yes to under half of a level's items.
  case coversLess = "covers_less"
  /// The lowest total as it stands in print.
  case publishedMinimum = "published_minimum"
  /// The highest total as it stands in print.
  case publishedMaximum = "published_maximum"
  /// The lowest total as worked out less the printed one.
  case minimumDifference = "minimum_difference"
  /// The highest total as worked out less the printed one.
  case maximumDifference = "maximum_difference"
  /// Printed scores that aren't the points of the printed levels.
  case disagreements
  /// Ways to choose one level of each factor.
  case combinations
  /// Different totals of all combinations.
  case distinctTotals = "distinct_totals"
  /// The number of a factor's level.
  case level
  /// What a level, or a post's levels together, are worth.
  case points
  /// Points that a post's total lies below a profile's lowest.
  case pointsBelow = "points_below"
  /// Points that a post's total lies above a profile's highest.
  case pointsAbove = "points_above"
  /// Factors for which a post's level is none of a profile's.
  case factorsOutside = "factors_outside"
  /// The standard error of a share, in percentage points, or of a mean.
  case standardError = "standard_error"
  /// What a number adds up to in the population that weights stand for.
  case total
  case totalStandardError = "total_standard_error"
  /// The variance of an estimate by its design over that of a simple random sample of the same size.
  case designEffect = "design_effect"
  /// The sum of the weights of a base.
  case weightedBase = "weighted_base"
  /// Respondents of equal weight who would tell as much as those there are.
  case effectiveBase = "effective_base"
  /// Percent of respondents with one of the highest answers of a scale.
  case topBox = "top_box"
  /// Percent of respondents with an answer between the top and the bottom box.
  case middleBox = "middle_box"
  /// Percent of respondents with one of the lowest answers of a scale.
  case bottomBox = "bottom_box"
  /// The top box less the bottom box, in percentage points.
  case netScore = "net_score"
  /// Those who answered 9 or 10 less those who answered 0 to 6, in percentage points.
  case netPromoterScore = "net_promoter_score"
  /// Points of an item in a ranking: of k items the first rank gives k, the next one less, no rank
  /// none.
  case rankPoints = "rank_points"
  case degreesOfFreedom = "degrees_of_freedom"
  /// The degrees of freedom of the denominator of an F statistic.
  case denominatorDegreesOfFreedom = "denominator_degrees_of_freedom"
  /// How closely the rows and columns of a table go together, from 0 to 1.
  case cramersV = "cramers_v"
  /// Respondents who would have to answer otherwise for a finding not to hold.
  case changesNeeded = "changes_needed"
  /// The total of a margin that weights are fitted to.
  case target
  case unweightedPercent = "unweighted_percent"
  /// Weights that were cut to the cap or raised to the floor.
  case trimmed
}
