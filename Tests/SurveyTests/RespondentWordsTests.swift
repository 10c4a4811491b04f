import Survey
import Testing

@Test(arguments: [("resources", "Resources"), ("émigrés", "Émigrés"), ("NHS posts", "NHS posts")])
func `a heading begins with a capital and is otherwise as written`(many: String, heading: String) {
  #expect(RespondentWords(one: "x", many: many).heading == heading)
}

@Test func `a study that says nothing has respondents`() {
  let words = RespondentWords.respondents
  #expect(words == RespondentWords(one: "respondent", many: "respondents", nature: .people))
}
