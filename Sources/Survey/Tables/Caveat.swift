/// What a reader of a table should know and nobody can mend.
package enum Caveat: Sendable, Equatable {
  /// The rows were worked back from margins that were published one by one: how the answers to
  /// two questions go together was never published.
  case jointDistributionUnpublished
  /// Respondents could choose several options, so percentages can add to more than 100.
  case severalAnswersEach(respondents: Int, answers: Int)
  /// A number was left blank by the source for these groups although the theme was reported.
  case reportedWithoutNumber
  /// No mention in the source isn't the same as nobody having said it.
  case silenceIsNotDenial
  /// These columns' respondents spoke together, in so many conversations.
  case spokeTogether(column: String, respondents: Int, conversations: Int)
  /// Which quantile the median is, by its usual name.
  case quantileMethod
  /// A respondent can stand in several columns of this banner question.
  case columnsOverlap(question: String)
  /// Respondents of the base left out of every banner column because they chose none of its
  /// question's options.
  case outsideBanner(question: String, respondents: Int)
}
