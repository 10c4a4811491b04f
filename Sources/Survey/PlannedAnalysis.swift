/// One entry of a study's plan: what is to be worked out.
package enum PlannedAnalysis: Sendable {
  case breakdown(BreakdownPlan)
  case battery(BatteryPlan)
  case themes(ThemePlan)
  case cooccurrence(CooccurrencePlan)
  case reproduction(ReproductionPlan)
  case answerTrend(AnswerTrendPlan)
  case audit(AuditPlan)
  case countTrend(CountTrendPlan)
  case capabilityAudit(CapabilityAuditPlan)
  case jobEvaluation(JobEvaluationPlan)
  case validation(ValidationPlan)

  /// The plan's name; it names the table's file, or begins the names of several.
  package var name: String {
    switch self {
    case .breakdown(let plan): plan.name
    case .battery(let plan): plan.name
    case .themes(let plan): plan.name
    case .cooccurrence(let plan): plan.name
    case .reproduction(let plan): plan.name
    case .answerTrend(let plan): plan.name
    case .audit(let plan): plan.name
    case .countTrend(let plan): plan.name
    case .capabilityAudit(let plan): plan.name
    case .jobEvaluation(let plan): plan.name
    case .validation(let plan): plan.name
    }
  }

  /// The one wave it is worked out of; `nil` where it isn't of one wave alone.
  package var wave: String? {
    switch self {
    case .breakdown(let plan): plan.wave
    case .battery(let plan): plan.wave
    case .themes(let plan): plan.wave
    case .reproduction(let plan): plan.wave
    case .cooccurrence(let plan): plan.wave
    case .answerTrend, .audit, .countTrend, .capabilityAudit, .jobEvaluation, .validation: nil
    }
  }

  /// How its first table, which has its name, is drawn; `nil` where it isn't.
  package var chart: ChartKind? {
    switch self {
    case .breakdown(let plan): plan.chart
    case .battery(let plan): plan.chart
    case .themes(let plan): plan.chart
    case .answerTrend(let plan): plan.chart
    case .countTrend(let plan): plan.chart
    case .cooccurrence, .reproduction, .audit, .capabilityAudit, .jobEvaluation, .validation: nil
    }
  }

  /// The names of the tables it may give, in printed order.
  package var tableNames: [String] {
    switch self {
    case .breakdown(let plan): plan.tableNames
    case .battery, .themes, .cooccurrence, .audit, .validation: [name]
    case .answerTrend(let plan): plan.tableNames
    case .reproduction(let plan): [name, plan.verdictsName]
    case .countTrend(let plan): plan.tableNames
    case .capabilityAudit(let plan): CapabilityAuditPlan.Table.allCases.map(plan.name)
    case .jobEvaluation(let plan): plan.tableNames
    }
  }
}
