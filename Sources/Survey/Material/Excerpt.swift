/// A passage of an interview to which a coder gave a theme.
package struct Excerpt: Sendable, Equatable {
  /// The respondent's place in `Responses`; `nil` where the source reports the theme for the
  /// group and gives no number of people.
  package let respondent: Int?
  /// The respondent's group as a value of the grouping question; empty where not given.
  package let group: String
  /// The interview question under which the passage stands; empty where not given.
  package let interviewQuestion: String
  package let theme: String
  /// Who coded the passage; empty where not given.
  package let coder: String
  /// The passage's own name among those of its respondent.
  ///
  /// A passage stands here once for each of its themes. Empty where the source doesn't tell passages
  /// apart, and each is one by itself.
  package let passage: String

  package init(
    respondent: Int?, group: String, interviewQuestion: String, theme: String, coder: String,
    passage: String = ""
  ) {
    self.respondent = respondent
    self.group = group
    self.interviewQuestion = interviewQuestion
    self.theme = theme
    self.coder = coder
    self.passage = passage
  }
}
