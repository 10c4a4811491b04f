extension PlanKey {
  /// What an entry of the kind may look like; several where it is of one thing or of another.
  var shapes: [JSONSchema] {
    switch self {
    case .breakdown: [BreakdownKey.schema]
    case .themes: [ThemesKey.schema]
    case .reproduction: [ReproductionKey.schema]
    case .audit: [AuditKey.schema]
    case .trend: [AnswerTrendKey.schema, CountTrendKey.schema]
    case .capabilityAudit: [CapabilityAuditKey.schema]
    case .jobEvaluation: [JobEvaluationKey.schema]
    case .cooccurrence: [CooccurrenceKey.schema]
    case .validation: [ValidationKey.schema]
    }
  }
}
