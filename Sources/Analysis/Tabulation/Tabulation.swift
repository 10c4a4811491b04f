package import Survey

/// Respondents counted by their answer to one question and by the columns they stand in.
///
/// Everything said about closed answers and numbers is worked out from these counts alone, so it
/// doesn't matter where they were counted.
package struct Tabulation: Sendable, Equatable {
  /// The counts of one column.
  package struct Column: Sendable, Equatable {
    /// Respondents routed past the question.
    package let notAsked: Int
    /// Respondents who were asked and gave no answer.
    package let missing: Int
    /// Respondents who gave a valid answer.
    package let answered: Int
    /// Respondents who gave each value, in the question's order; of a multiple-response question
    /// a respondent is in several.
    package let values: [Int]
    /// Respondents who gave any of a net's values, for each net.
    package let nets: [Int]

    package var asked: Int { answered + missing }
    /// All answers given: of a multiple-response question there can be more than respondents.
    package var responses: Int { values.reduce(0, +) }
  }

  package let total: Column
  /// For each banner question, a column for each of its options.
  package let banner: [[Column]]
  /// For each banner question, members without an answer to it, who stand in none of its columns.
  package let outside: [Int]

  /// Counts a question's answers among the members, in all and by each banner question.
  package init(
    of question: Question, by banner: [Question], among members: Membership,
    in responses: Responses
  ) {
    let answers = responses[question.id]
    var all = Tally(of: question, answers, columns: 1)
    all.count(answers, among: members)
    total = all.columns[0]
    let places = banner.map { BannerPlaces(of: $0, in: responses) }
    self.banner = places.map { places in
      var tally = Tally(of: question, answers, columns: places.columnCount)
      tally.count(answers, among: members, in: places.columns)
      return tally.columns
    }
    outside = places.map { places in
      (0..<responses.respondentCount).count {
        members.contains($0) && places.columns(of: $0).isEmpty
      }
    }
  }

  /// The total, then every banner column in order.
  package var columns: [Column] { [total] + banner.flatMap { $0 } }
}
