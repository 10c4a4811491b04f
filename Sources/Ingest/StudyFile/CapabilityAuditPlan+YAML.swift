import Survey
import Yams

enum CapabilityAuditKey: String, CaseIterable {
  case capabilityAudit = "capability-audit"
  case name, title, levels, items, against, notes
  case selfAssessments = "self_assessments"
}

extension StudyFileReader {
  /// An audit of a career framework; `nil` where a file it needs isn't named.
  mutating func capabilityAuditPlan(_ item: Node, _ context: PlanContext) -> CapabilityAuditPlan? {
    let fields = fields(item, of: "the capability audit", CapabilityAuditKey.self)
    let name = fileName(fields[.name], "the capability audit's name ('name')", in: item)
    let title = required(fields[.title], "the capability audit's title ('title')", in: item) ?? ""
    for (key, what) in [(CapabilityAuditKey.levels, "levels"), (.items, "items")]
    where fields[key] == nil {
      fault(
        "the capability audit doesn't say which file has the framework's \(what)", at: item,
        remedy: "add '\(key.rawValue): source'")
    }
    let framework = source(fields[.capabilityAudit], of: .framework, context)
    let levels = source(fields[.levels], of: .frameworkLevels, context)
    let items = source(fields[.items], of: .frameworkItems, context)
    let selfAssessments = source(fields[.selfAssessments], of: .selfAssessments, context)
    let against = level(fields[.against], among: levels, context)
    if let entry = fields[.against], fields[.selfAssessments] == nil {
      fault(
        "'against' is the level that respondents are held against, and there are no"
          + " self-assessments",
        at: entry.key, remedy: "add 'self_assessments: source', or remove it")
    }
    guard let framework, let levels, let items else { return nil }
    return CapabilityAuditPlan(
      name: name, title: title, framework: framework, levels: levels, items: items,
      selfAssessments: selfAssessments, against: against, notes: notes(fields[.notes]))
  }

  private mutating func source(
    _ entry: Entry?, of format: SourceFile.Format, _ context: PlanContext
  ) -> SourceFile? {
    guard let entry, let name = text(entry.value, of: "'\(entry.name)'") else { return nil }
    let known = context.sources.filter { $0.format == format }
    if let source = known.first(where: { $0.name == name }) { return source }
    unknown(
      "source of format \(format.rawValue)", name, at: entry.value, among: known.map(\.name))
    return nil
  }

  /// The level that an entry names; one that can't be checked, because the file of levels can't be
  /// read, stands: the file's own faults are told with the evidence.
  private mutating func level(
    _ entry: Entry?, among source: SourceFile?, _ context: PlanContext
  ) -> String? {
    guard let entry, let name = text(entry.value, of: "'against'") else { return nil }
    guard let source, let file = try? FrameworkLevelFile(source, in: context.folder),
      !file.names.contains(name)
    else { return name }
    unknown("level", name, at: entry.value, among: file.names)
    return nil
  }
}
