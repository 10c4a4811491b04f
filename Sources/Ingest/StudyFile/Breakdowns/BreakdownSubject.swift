import Survey
import Yams

/// What a breakdown is of.
enum BreakdownSubject {
  case question(Question)
  case battery(Battery)

  /// The question; `nil` for a battery.
  var question: Question? {
    switch self {
    case .question(let question): question
    case .battery: nil
    }
  }
}

extension StudyFileReader {
  /// The questions and batteries that a breakdown names.
  mutating func subjects(
    _ entry: Entry?, _ context: PlanContext
  ) -> [(subject: BreakdownSubject, node: Node)] {
    guard let entry else { return [] }
    return distinctTexts(entry, of: "'breakdown'").compactMap { name, node in
      if let question = context.codebook.question(named: name) {
        return (.question(question), node)
      }
      if let battery = context.codebook.battery(named: name) { return (.battery(battery), node) }
      let known = context.codebook.questions.map(\.id.name)
      unknown("question", name, at: node, among: known + context.codebook.batteries.map(\.id.name))
      return nil
    }
  }

  /// Those who are tabulated: everyone of the segment for whom the filter holds as well.
  mutating func subset(_ fields: [BreakdownKey: Entry], _ context: PlanContext) -> Segment? {
    let segment = segment(fields[.segment], context)
    guard let entry = fields[.filter] else { return segment }
    let own = condition(entry, of: "'filter'", context.codebook, besides: nil)
    guard let segment else { return Segment(name: own.described, condition: own) }
    return Segment(
      name: "\(segment.name) and \(own.described)",
      condition: Condition(segment.condition.terms + own.terms))
  }
}
