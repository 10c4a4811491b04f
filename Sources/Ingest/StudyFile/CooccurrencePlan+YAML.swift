import Survey
import Yams

enum CooccurrenceKey: String, CaseIterable {
  case cooccurrence = "co-occurrence"
  case name, title, segment, show, notes, wave
}

extension StudyFileReader {
  /// One plan a matrix; where an entry shows both, each has its content's name in its own.
  mutating func cooccurrencePlans(_ item: Node, _ context: PlanContext) -> [CooccurrencePlan] {
    let fields = fields(item, of: "the co-occurrence", CooccurrenceKey.self)
    let context = enter(fields[.wave], context)
    let name = fileName(fields[.name], "the co-occurrence's name ('name')", in: item)
    let title = required(fields[.title], "the co-occurrence's title ('title')", in: item) ?? ""
    let segment = segment(fields[.segment], context)
    let notes = notes(fields[.notes])
    let words = CooccurrencePlan.Content.allCases.map(\.rawValue)
    let shown = measures(fields[.show], of: words, default: words)
      .compactMap(CooccurrencePlan.Content.init(rawValue:))
    guard let question = multipleQuestion(fields[.cooccurrence], context) else { return [] }
    return shown.map { content in
      let isOneOfSeveral = shown.count > 1
      return CooccurrencePlan(
        name: isOneOfSeveral ? "\(name)-\(content.rawValue)" : name,
        title: isOneOfSeveral ? "\(title): \(content.title)" : title, question: question.id,
        segment: segment, content: content, notes: notes,
        wave: context.wave?.name)
    }
  }

  private mutating func multipleQuestion(_ entry: Entry?, _ context: PlanContext) -> Question? {
    guard let found = question(entry, of: "'co-occurrence'", context) else { return nil }
    guard found.question.isMultipleResponse else {
      fault(
        "the answers to '\(found.question.id.name)' never go together: each row has one at most",
        at: found.node, remedy: "name a question of type multiple")
      return nil
    }
    return found.question
  }
}

extension CooccurrencePlan.Content {
  /// What tells two matrices of one entry apart.
  fileprivate var title: String {
    switch self {
    case .both: "number with both"
    case .jaccard: "Jaccard index"
    }
  }
}
