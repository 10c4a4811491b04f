import Survey

extension Caveat {
  /// The caveat as a sentence below the table.
  var words: String {
    switch self {
    case .jointDistributionUnpublished:
      "How the answers to these questions go together was never published: the rows were made"
        + " from margins, so the inner cells of this table show nothing that was found."
    case .severalAnswersEach(let respondents, let answers):
      "Respondents could give several answers: \(respondents.printed) gave \(answers.printed)."
        + " Percentages of respondents can add to more than 100."
    case .reportedWithoutNumber:
      "Where the number is not available, the theme was reported for the group without saying how"
        + " many people raised it."
    case .silenceIsNotDenial:
      "0 means that the source doesn't report the theme for the group; that nobody raised it"
        + " can't be concluded."
    case .spokeTogether(let column, let respondents, let conversations):
      "\(column): \(respondents.printed) people in \(conversations.printed)"
        + " \(conversations == 1 ? "conversation" : "conversations"). They spoke together, so a"
        + " person is counted only where the source tells one voice from the others."
    case .quantileMethod:
      "Medians and quartiles are of type 7."
    case .outsideBanner(let question, let respondents):
      "\(respondents.printed) respondents have no answer to '\(question)'; they are in 'All' only."
    }
  }
}
