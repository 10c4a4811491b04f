import Survey
import Yams

enum ReproductionKey: String, CaseIterable {
  case reproduction, name, title, notes, wave
}

extension StudyFileReader {
  /// A table of published figures; `nil` where it names no source of them.
  mutating func reproductionPlan(_ item: Node, _ context: PlanContext) -> ReproductionPlan? {
    let fields = fields(item, of: "the reproduction", ReproductionKey.self)
    let context = enter(fields[.wave], context)
    defer { scope = nil }
    let name = fileName(fields[.name], "the reproduction's name ('name')", in: item)
    let title = required(fields[.title], "the reproduction's title ('title')", in: item) ?? ""
    guard let source = figureSource(fields[.reproduction], of: "'reproduction'", context) else {
      return nil
    }
    return ReproductionPlan(
      name: name, title: title, source: source, notes: notes(fields[.notes]),
      wave: context.wave?.name)
  }
}
