import Survey
import Yams

extension StudyFileReader {
  /// Notes weights and designs that no respondents can have, or that waves can't yet.
  mutating func faultUnweightable(_ fields: [StudyKey: Entry], hasRespondents: Bool) {
    for key in [StudyKey.weights, .design] {
      guard let entry = fields[key] else { continue }
      if !hasRespondents, diagnostics.isEmpty {
        fault(
          "'\(key.rawValue)' is of respondents, and no source has any", at: entry.key,
          remedy: "remove it, or give the file of responses 'format: plain' under 'sources'")
      }
      if fields[.waves] != nil {
        fault(
          "'\(key.rawValue)' can't stand beside 'waves' in this version: changes between waves are"
            + " worked out without weights, and would be wrong", at: entry.key,
          remedy: "make a study of each wave, or remove it if the figures are meant to do without")
      }
    }
  }

  /// Notes entries of the plan whose figures would be wrong without weights and are worked out so.
  mutating func faultUnweightable(
    _ planned: [(PlannedAnalysis, Node)], _ context: PlanContext
  ) {
    for (analysis, item) in planned {
      guard let what = analysis.unweighted(context.codebook) else { continue }
      fault(
        "\(what) worked out without weights in this version, which would be wrong beside"
          + " 'weights' or 'design'", at: item,
        remedy: "take it off the plan, or put it into a study of its own without them")
    }
  }
}

extension PlannedAnalysis {
  /// What of it takes every respondent for one drawn by itself, with its verb; `nil` for what counts
  /// weights, or no respondents.
  fileprivate func unweighted(_ codebook: Codebook) -> String? {
    switch self {
    case .breakdown(let plan): plan.unweighted(codebook[plan.question])
    case .themes(let plan): plan.measures.contains(.percent) ? "percentages of themes are" : nil
    case .cooccurrence: "co-occurrences are"
    case .reproduction: "reproductions are"
    case .answerTrend: "trends are"
    case .battery, .audit, .countTrend, .capabilityAudit, .jobEvaluation, .validation: nil
    }
  }
}

extension BreakdownPlan {
  fileprivate func unweighted(_ question: Question) -> String? {
    if question.rankedItems != nil { return "rankings are" }
    if goal != nil { return "goals are" }
    return measures.contains(.percentOfResponses) ? "'percent_of_responses' is" : nil
  }
}
