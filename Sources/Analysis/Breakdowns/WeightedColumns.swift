import Survey

/// Whom each column of a breakdown holds: the total's members, then each banner option's.
struct WeightedColumns {
  /// By column, whether each respondent is in the segment and stands in it.
  let members: [[Bool]]

  /// Takes the columns of a plan's banner.
  init(_ plan: BreakdownPlan, of study: Study, _ responses: Responses) {
    let segment = Membership(of: plan.segment?.condition, in: responses)
    let all = (0..<responses.respondentCount).map(segment.contains)
    members =
      [all]
      + plan.banner.flatMap { question in
        let answers = AnswerFlags(responses[question])
        let options = study.codebook[question].optionList?.options ?? []
        return options.indices.map { answers.gave(anyOf: [$0]).and(all) }
      }
  }
}
