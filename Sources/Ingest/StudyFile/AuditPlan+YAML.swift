import Survey
import Yams

enum AuditKey: String, CaseIterable {
  case audit, name, title, notes
}

extension StudyFileReader {
  /// An audit of published figures; `nil` where it names no source of them.
  mutating func auditPlan(_ item: Node, _ context: PlanContext) -> AuditPlan? {
    let fields = fields(item, of: "the audit", AuditKey.self)
    let name = fileName(fields[.name], "the audit's name ('name')", in: item)
    let title = required(fields[.title], "the audit's title ('title')", in: item) ?? ""
    guard let source = figureSource(fields[.audit], of: "'audit'", context) else { return nil }
    return AuditPlan(name: name, title: title, source: source, notes: notes(fields[.notes]))
  }

  /// The source of published figures that an entry names.
  mutating func figureSource(_ entry: Entry?, of what: String, _ context: PlanContext) -> String? {
    guard let entry, let source = text(entry.value, of: what) else { return nil }
    let known = context.sources.filter { $0.format == .publishedFigures }.map(\.name)
    if known.contains(source) { return source }
    unknown("source of published figures", source, at: entry.value, among: known)
    return nil
  }
}
