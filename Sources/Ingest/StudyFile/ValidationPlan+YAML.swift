import Survey
import Yams

enum ValidationKey: String, CaseIterable {
  case validation, name, title, notes
}

extension StudyFileReader {
  /// A table of reference values; `nil` where it names no source of them.
  mutating func validationPlan(_ item: Node, _ context: PlanContext) -> ValidationPlan? {
    let fields = fields(item, of: "the validation", ValidationKey.self)
    let name = fileName(fields[.name], "the validation's name ('name')", in: item)
    let title = required(fields[.title], "the validation's title ('title')", in: item) ?? ""
    guard let entry = fields[.validation], let source = text(entry.value, of: "'validation'")
    else { return nil }
    let known = context.sources.filter { $0.format == .referenceValues }.map(\.name)
    guard known.contains(source) else {
      unknown("source of reference values", source, at: entry.value, among: known)
      return nil
    }
    return ValidationPlan(name: name, title: title, source: source, notes: notes(fields[.notes]))
  }
}
