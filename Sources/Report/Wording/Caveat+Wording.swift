import Survey

extension Caveat {
  /// The caveat as a sentence below the table.
  var words: String {
    switch self {
    case .jointDistributionUnpublished:
      "How the answers to these questions go together was not published: the rows were made from"
        + " the totals of each question, so the inner cells of this table show nothing that was"
        + " found."
    case .severalAnswersEach(let respondents, let answers):
      "Respondents could give several answers: \(respondents.counted("respondent")) gave"
        + " \(answers.counted("answer")). Percentages of respondents can add to more than 100."
    case .reportedWithoutNumber:
      "Where the number is not available, the theme was reported for the group without saying how"
        + " many people raised it."
    case .silenceIsNotDenial:
      "[z] in this table: the source does not report the theme for the group, which is not to say"
        + " that nobody raised it."
    case .spokeTogether(let column, let respondents, let conversations):
      "\(column): \(respondents.counted("person", "people")) in"
        + " \(conversations.counted("conversation")). They spoke together, so a person is counted"
        + " only where the source tells one voice from the others."
    case .quantileMethod:
      "Medians and quartiles interpolate between neighbouring answers (type 7)."
    case .columnsOverlap(let question):
      "Respondents could give several answers to \u{2018}\(question)\u{2019}; they stand in a column"
        + " for each."
    case .outsideBanner(let question, let respondents):
      "\(respondents.counted("respondent")) of the base chose no option of ‘\(question)’ and"
        + " \(respondents == 1 ? "stands" : "stand") in none of its columns."
    }
  }
}
