/// What a number of a table is.
package enum Measure: String, Sendable, CaseIterable {
  case count
  /// Percent of respondents in the base.
  case percent
  /// Percent of all answers given, for multiple response.
  case percentOfResponses = "percent_of_responses"
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
  /// Respondents who gave a valid answer.
  case answered
  /// Respondents who were asked and gave no answer.
  case missing
  /// Respondents the routing led past the question.
  case notAsked = "not_asked"
  /// A figure as it stands in print.
  case published
  /// The same figure from the study's rows.
  case recomputed
  /// Recomputed less published.
  case difference
}
