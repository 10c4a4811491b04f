import Survey
import Yams

enum ReproductionKey: String, CaseIterable {
  case reproduction, name, title, notes
}

extension StudyFileReader {
  /// A table of published figures; `nil` where it names no source of them.
  mutating func reproductionPlan(_ item: Node, _ context: PlanContext) -> ReproductionPlan? {
    let fields = fields(item, of: "the reproduction", ReproductionKey.self)
    let name = fileName(fields[.name], "the reproduction's name ('name')", in: item)
    let title = required(fields[.title], "the reproduction's title ('title')", in: item) ?? ""
    guard let entry = fields[.reproduction], let source = text(entry.value, of: "'reproduction'")
    else { return nil }
    let known = context.sources.filter { $0.format == .publishedFigures }.map(\.name)
    guard known.contains(source) else {
      unknown("source of published figures", source, at: entry.value, among: known)
      return nil
    }
    return ReproductionPlan(name: name, title: title, source: source, notes: notes(fields[.notes]))
  }
}
