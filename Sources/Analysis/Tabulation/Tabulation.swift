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
    /// Respondents who gave each value, in the question's order.
    ///
    /// Of a multiple-response question a respondent is in several. Of a ranking the values are the
    /// ranks of the first item from 1 on, then those of the second.
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
  /// For each banner question, those who chose none of its options and stand in none of its columns.
  package let outside: [Column]

  /// Counts a question's answers among the members, in all and by each banner question.
  package init(
    of question: Question, by banner: [Question], among members: Membership,
    in responses: Responses
  ) {
    let answers = responses[question.id]
    let counters = ColumnCounters(of: question, answers)
    let rows = AnswerLayer.rows(answers, counters)
    let places = BannerColumns(banner)
    var tally = Tally(counters, columns: places.count)
    if banner.isEmpty {
      for layer in rows { tally.count(layer, among: members.flags) }
    } else {
      let columns = places.layers(in: responses, beside: rows, among: members)
      for row in rows {
        for column in columns { tally.count(row, by: column) }
      }
    }
    let all = tally.columns
    total = all[0]
    self.banner = places.options.map { Array(all[$0]) }
    outside = places.options.map { all[$0.upperBound] }
  }

  /// The total, then every banner column in order.
  package var columns: [Column] { [total] + banner.flatMap { $0 } }
}
