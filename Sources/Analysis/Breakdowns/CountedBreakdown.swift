import Survey

/// One question's answers counted by a banner: what all tables of a breakdown are made of.
struct CountedBreakdown {
  /// The plan, whose tests leave out the columns whose numbers are hidden.
  let plan: BreakdownPlan
  let question: Question
  let banner: [Question]
  let tabulation: Tabulation
  let study: Study
  let responses: Responses
  let members: Membership

  init(_ plan: BreakdownPlan, of study: Study, _ responses: Responses) {
    let question = study.codebook[plan.question]
    let banner = plan.banner.map { study.codebook[$0] }
    let members = Membership(of: plan.segment?.condition, in: responses)
    self.plan = plan.comparing(atLeast: study.smallBases?.hiddenBelow ?? 0)
    self.question = question
    self.banner = banner
    self.members = members
    self.study = study
    self.responses = responses
    tabulation = Tabulation(of: question, by: banner, among: members, in: responses)
  }

  /// How the intervals of a table's numbers are found, which are of those in a base.
  ///
  /// In a banner each column has the share of the population that it has of the respondents.
  func intervals(_ base: BreakdownPlan.BaseRule) -> IntervalPlan {
    IntervalPlan(
      method: plan.interval, population: study.intervals.population,
      respondents: banner.isEmpty ? nil : base.base(of: tabulation.total))
  }

  /// What limits its tables, whose numbers are of those in a base.
  func caveats(_ base: BreakdownPlan.BaseRule) -> [Caveat] {
    Caveat.all(question, banner, tabulation, base, plan, provenance: study.provenance)
  }
}
