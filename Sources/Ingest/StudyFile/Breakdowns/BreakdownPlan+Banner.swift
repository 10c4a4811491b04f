import Survey
import Yams

extension StudyFileReader {
  /// The questions whose options head the columns; a list within the list nests one in the other.
  mutating func banner(_ entry: Entry?, _ context: PlanContext) -> [Question] {
    guard let entry else { return [] }
    let items = entry.value.sequence.map { Array($0) } ?? [entry.value]
    if items.isEmpty {
      fault(
        "'by' is an empty list", at: entry.value, remedy: "name at least one, or remove it")
    }
    var seen: Set<String> = []
    return items.compactMap { item in
      guard let question = bannerQuestion(item, context) else { return nil }
      if seen.insert(question.id.name).inserted { return question }
      fault(
        "'\(question.id.name)' stands twice in 'by'", at: item, remedy: "keep one of them")
      return nil
    }
  }

  private mutating func bannerQuestion(_ item: Node, _ context: PlanContext) -> Question? {
    if item.sequence != nil { return nest(item, context) }
    guard let name = text(item, of: "an item of 'by'") else { return nil }
    guard let question = context.codebook.question(named: name) else {
      unknown("question", name, at: item, among: context.codebook.questions.map(\.id.name))
      return nil
    }
    guard question.optionList != nil else {
      fault(
        "the banner question '\(name)' has no options to head columns", at: item,
        remedy: "name a question with options, or divide numbers and days under 'derived'")
      return nil
    }
    return question
  }

  /// A question for the columns of one question within those of another.
  private mutating func nest(_ item: Node, _ context: PlanContext) -> Question? {
    let named = distinctTexts(Entry(key: item, value: item), of: "a nested banner")
    guard named.count == 2 else {
      if item.sequence?.count != named.count { return nil }
      fault(
        "a nested banner is of two questions, and this one names \(named.count)", at: item,
        remedy: "write '[outer, inner]'; two questions can be made one under 'derived' ('cross')")
      return nil
    }
    let questions = named.compactMap { crossable($0.text, at: $0.node, context.codebook) }
    guard questions.count == 2 else { return nil }
    let nest = Question(nesting: questions[1], in: questions[0], context.codebook)
    guard context.codebook.question(named: nest.id.name) == nil else {
      fault(
        "a nested banner would be called '\(nest.id.name)', and a question is", at: item,
        remedy: "name that question under 'by', or give it another name")
      return nil
    }
    nests[context.wave?.name, default: []].append(nest)
    return nest
  }
}
