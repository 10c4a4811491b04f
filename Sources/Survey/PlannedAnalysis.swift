/// One entry of a study's plan: what is to be worked out.
package enum PlannedAnalysis: Sendable {
  case breakdown(BreakdownPlan)
  case themes(ThemePlan)
  case reproduction(ReproductionPlan)

  /// The plan's name; it names the table's file.
  package var name: String {
    switch self {
    case .breakdown(let plan): plan.name
    case .themes(let plan): plan.name
    case .reproduction(let plan): plan.name
    }
  }
}
