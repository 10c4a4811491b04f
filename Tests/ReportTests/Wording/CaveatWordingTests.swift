import Survey
import Testing

@testable import Report

@Test(arguments: [
  (
    Caveat.severalAnswersEach(respondents: 1, answers: 1),
    "Respondents could give several answers: 1 respondent gave 1 answer."
  ),
  (
    .severalAnswersEach(respondents: 1200, answers: 3400),
    "Respondents could give several answers: 1,200 respondents gave 3,400 answers."
  ),
  (.spokeTogether(column: "All", respondents: 7, conversations: 2), "All: 7 people in 2 conv"),
  (.spokeTogether(column: "All", respondents: 1, conversations: 1), "All: 1 person in 1 conv"),
  (
    .outsideBanner(question: "Band", respondents: 1),
    "1 respondent of the base chose no option of ‘Band’ and stands in none of its columns."
  ),
  (
    .outsideBanner(question: "Band", respondents: 2),
    "2 respondents of the base chose no option of ‘Band’ and stand in none of its columns."
  ),
])
func `a caveat agrees with its numbers`(caveat: Caveat, start: String) {
  #expect(caveat.words.hasPrefix(start))
}

@Test func `one conversation isn't several`() {
  let words = [1, 2].map {
    Caveat.spokeTogether(column: "All", respondents: 3, conversations: $0).words
  }
  #expect(words[0].contains("in 1 conversation."))
  #expect(words[1].contains("in 2 conversations."))
}
