/// How many of a population there are of each answer to a question.
package struct Margin: Sendable, Equatable {
  /// Where the totals stand.
  package enum Origin: Sendable, Equatable {
    /// In a file with the columns `value` and `count`, named as in the study file.
    case file(String)
    /// In the study file itself, one total an option, in the options' order.
    case stated([DecimalNumber])
  }

  package let question: Question.ID
  package let origin: Origin
  /// Where the study file names the margin.
  package let place: StudyFilePlace

  package init(question: Question.ID, origin: Origin, place: StudyFilePlace) {
    self.question = question
    self.origin = origin
    self.place = place
  }
}
