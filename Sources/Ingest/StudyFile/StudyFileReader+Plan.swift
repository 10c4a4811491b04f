import Survey
import Yams

/// The kinds of analysis a plan can ask for, by the key that heads an entry.
enum PlanKey: String, CaseIterable {
  case breakdown, themes, reproduction, audit, trend
  case capabilityAudit = "capability-audit"
  case jobEvaluation = "job-evaluation"
  case cooccurrence = "co-occurrence"
  case validation
}

extension StudyFileReader {
  /// Names that the report gives to tables of its own.
  private static let reservedNames = [
    "respondents-by-segment", "answers-by-question", "received-rows", "question-bases",
  ]

  mutating func plan(_ entry: Entry?, _ context: PlanContext, in root: Node) -> [PlannedAnalysis] {
    guard let entry else {
      fault("'plan' is missing", at: root, remedy: "say what to work out, one entry a table")
      return []
    }
    guard let items = entry.value.sequence else {
      fault("'plan' is \(entry.value.kindName) where a list belongs", at: entry.value)
      return []
    }
    if items.isEmpty {
      fault("'plan' asks for nothing", at: entry.key, remedy: "add an entry for each table")
    }
    let planned = items.flatMap { item in analyses(item, context).map { ($0, item) } }
    faultRepeatedNames(planned, context.settings)
    if context.settings.isWeighted { faultUnweightable(planned, context) }
    return planned.map(\.0)
  }

  private mutating func analyses(_ item: Node, _ context: PlanContext) -> [PlannedAnalysis] {
    let keys = item.mapping?.compactMap { $0.key.scalar?.string } ?? []
    let kinds = keys.compactMap(PlanKey.init(rawValue:))
    guard kinds.count == 1, let kind = kinds.first else {
      if let key = item.mapping?.first?.key, kinds.isEmpty {
        unknown(
          "analysis", key.scalar?.string ?? "", at: key, among: PlanKey.allCases.map(\.rawValue))
      } else {
        fault(
          "an entry of the plan asks for \(kinds.count) analyses where one belongs", at: item,
          remedy: "start it with one of: \(PlanKey.allCases.map(\.rawValue).listed())")
      }
      return []
    }
    switch kind {
    case .breakdown: return breakdownPlans(item, context)
    case .themes: return themePlan(item, context).map { [.themes($0)] } ?? []
    case .cooccurrence: return cooccurrencePlans(item, context).map(PlannedAnalysis.cooccurrence)
    case .reproduction: return reproductionPlan(item, context).map { [.reproduction($0)] } ?? []
    case .audit: return auditPlan(item, context).map { [.audit($0)] } ?? []
    case .trend: return trendPlans(item, context)
    case .capabilityAudit:
      return capabilityAuditPlan(item, context).map { [.capabilityAudit($0)] } ?? []
    case .validation: return validationPlan(item, context).map { [.validation($0)] } ?? []
    case .jobEvaluation: return jobEvaluationPlan(item, context).map { [.jobEvaluation($0)] } ?? []
    }
  }

  private mutating func faultRepeatedNames(
    _ planned: [(PlannedAnalysis, Node)], _ settings: StudySettings
  ) {
    // Of weighted respondents the report tells how they are weighted, in tables named so.
    func isOfWeights(_ name: String) -> Bool {
      settings.isWeighted && (name == "weights" || name.hasPrefix("weights-"))
    }
    var seen: [String: Node] = [:]
    let names = planned.flatMap { analysis, item in
      analysis.name.isEmpty ? [] : analysis.tableNames.map { ($0, item) }
    }
    for (name, item) in names {
      if let first = seen[name] {
        fault(
          "two tables are named '\(name)'; the first is on line \(first.mark?.line ?? 0)",
          at: item, remedy: "give each a name of its own")
      } else if Self.reservedNames.contains(name) || isOfWeights(name) {
        fault("the name '\(name)' is the report's own", at: item, remedy: "choose another")
      }
      seen[name] = seen[name] ?? item
    }
  }

  /// The author's own sentences below a table.
  mutating func notes(_ entry: Entry?) -> [String] {
    entry.map { texts($0.value, of: "'notes'").map(\.text) } ?? []
  }

  /// The segment that an entry names; `nil` without one.
  mutating func segment(_ entry: Entry?, _ context: PlanContext) -> Segment? {
    guard let entry, let name = text(entry.value, of: "'segment'") else { return nil }
    if let segment = context.segments.first(where: { $0.name == name }) { return segment }
    if let wave = context.wave, context.unformed.contains(name) {
      faultUnformed(name, wave, at: entry.value)
      return nil
    }
    unknown("segment", name, at: entry.value, among: context.segments.map(\.name))
    return nil
  }

  /// The one question that an entry names.
  mutating func question(_ entry: Entry?, of what: String, _ context: PlanContext) -> (
    question: Question, node: Node
  )? {
    guard let entry else { return nil }
    guard let names = entry.value.sequence, names.count > 1 else {
      return questions(entry, of: what, context).first
    }
    fault("\(what) names \(names.count) questions where one belongs", at: entry.value)
    return nil
  }

  /// The questions that an entry names.
  mutating func questions(_ entry: Entry?, of what: String, _ context: PlanContext) -> [(
    question: Question, node: Node
  )] {
    guard let entry else { return [] }
    return distinctTexts(entry, of: what).compactMap { name, node in
      if let question = context.codebook.question(named: name) { return (question, node) }
      unknown("question", name, at: node, among: context.codebook.questions.map(\.id.name))
      return nil
    }
  }

  /// The measures that an entry shows, of those that make sense for it.
  ///
  /// Of another word `reason` may say why it makes none.
  mutating func measures(
    _ entry: Entry?, of allowed: [String], default fallback: [String],
    reason: (String) -> (message: String, remedy: String)? = { _ in nil }
  ) -> [String] {
    guard let entry else { return fallback }
    var shown: [String] = []
    for (word, node) in texts(entry.value, of: "'show'") {
      if !allowed.contains(word), let reason = reason(word) {
        fault(reason.message, at: node, remedy: reason.remedy)
      } else if !allowed.contains(word) {
        unknown("measure", word, at: node, among: allowed, remedy: "known: \(allowed.listed())")
      } else if shown.contains(word) {
        fault("'\(word)' is shown twice", at: node, remedy: "keep one of them")
      } else {
        shown.append(word)
      }
    }
    if entry.value.sequence?.isEmpty == true {
      fault("'show' names nothing to print", at: entry.key, remedy: "known: \(allowed.listed())")
    }
    return shown
  }
}
