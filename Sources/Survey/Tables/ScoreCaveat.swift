/// What a reader of the statistics of a scale should know.
package enum ScoreCaveat: Sendable, Equatable {
  /// What each option counts for, in the options' order.
  case scores(labels: [String], scores: [DecimalNumber])
  /// The labels of the options in each box, in the options' order.
  case boxes(top: [String], middle: [String], bottom: [String])
  /// What a net score is.
  case netScore
  /// What a net promoter score is, by the labels of the two nets.
  case netPromoterScore(promoters: String, detractors: String)
  /// How the limits of a mean are found.
  case meanInterval
}
