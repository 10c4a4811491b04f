import Survey

/// How respondents answered the items of one level.
///
/// A respondent who left all of them blank didn't assess the level and isn't counted.
struct LevelCoverage: Equatable {
  let items: Int
  /// Respondents who answered at least one of the items.
  let respondents: Int
  let yes: Int
  let partly: Int
  let no: Int

  /// Counts the answers to some of a level's items, by their places; all of them were asked.
  init(
    ofLevel level: Int, items places: [Int], among everyone: [SelfAssessments.Respondent]
  ) {
    let assessing = everyone.filter { $0.hasAssessed(level) }
    let answers = assessing.flatMap { respondent in places.map { respondent.answers[level][$0] } }
    items = places.count
    respondents = assessing.count
    yes = answers.count { $0 == .yes }
    partly = answers.count { $0 == .partly }
    no = answers.count { $0 == .no }
  }

  /// Answers that there would be without blanks.
  var possible: Int { items * respondents }
  var blank: Int { possible - yes - partly - no }

  /// A number of answers; of the respondents, or of the share of yes.
  func figure(_ measure: Measure, decimals: Int) -> Figure {
    switch measure {
    case .respondents: .count(respondents)
    case .items: .count(items)
    case .possibleAnswers: .count(possible)
    case .yes: .count(yes, base: possible)
    case .partly: .count(partly, base: possible)
    case .no: .count(no, base: possible)
    case .blank: .count(blank, base: possible)
    case .percent:
      Share(count: yes, base: possible).percent(decimals: decimals)
    default:
      // The other measures are those of other sorts of tables.
      preconditionFailure("the answers to a level's items have no \(measure.rawValue)")
    }
  }
}

extension SelfAssessments.Respondent {
  /// Whether the respondent answered any item of a level.
  func hasAssessed(_ level: Int) -> Bool { answers[level].contains { $0 != nil } }

  /// Items of a level to which the respondent said yes.
  func yeses(atLevel level: Int) -> Int { answers[level].count { $0 == .yes } }
}
