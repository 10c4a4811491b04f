import Survey
import Yams

enum GoalKey: String, CaseIterable {
  case value, percent
}

extension StudyFileReader {
  /// The share that a breakdown is held against; `nil` without one, and where it can't be read.
  mutating func goal(_ entry: Entry?, of question: Question, at node: Node) -> Goal? {
    guard let entry else { return nil }
    let fields = fields(entry.value, of: "'goal'", GoalKey.self)
    guard entry.value.mapping != nil else { return nil }
    let value = required(fields[.value], "the answer aimed at ('value')", in: entry.key)
    let percent = goalPercent(fields[.percent], in: entry.key)
    guard let list = question.optionList else {
      fault(
        "a goal is a share of answers, and '\(question.id.name)' has no options", at: node,
        remedy: "remove 'goal', or name a question of type single, scale or multiple")
      return nil
    }
    guard let value, let valueNode = fields[.value]?.value,
      let answer = answer(value, at: valueNode, in: list), let percent
    else { return nil }
    return Goal(answer: answer, percent: percent)
  }

  /// Notes keys that say nothing to a table of a goal.
  mutating func faultKeysBesideGoal(_ fields: [BreakdownKey: Entry]) {
    guard fields[.goal] != nil else { return }
    for key in [BreakdownKey.show, .percent, .interval, .box, .test, .robustness] {
      guard let entry = fields[key] else { continue }
      fault(
        "'\(key.rawValue)' has no place beside 'goal': each line has its base, the number and"
          + " share with the answer, the goal, and how many are short of it", at: entry.key,
        remedy: "remove it, or plan a second breakdown without 'goal'")
    }
  }

  private mutating func answer(
    _ value: String, at node: Node, in list: OptionList
  ) -> Goal.Answer? {
    if let option = list.position(of: value) { return .option(option) }
    let nets = list.nets.map { "net:\($0.name)" }
    if let net = nets.firstIndex(of: value) { return .net(net) }
    unknown("option or net", value, at: node, among: list.options.map(\.value) + nets)
    return nil
  }

  private mutating func goalPercent(_ entry: Entry?, in parent: Node) -> DecimalNumber? {
    guard let word = required(entry, "the share aimed at ('percent')", in: parent) else {
      return nil
    }
    let most = DecimalNumber(units: 100, decimals: 0)
    guard let number = DecimalNumber(word), number.decimals <= 6, number.units > 0,
      number.units <= most.units(atDecimals: number.decimals)
    else {
      fault(
        "the share aimed at is '\(word.shortened)' where a number above 0 and up to 100 belongs",
        at: entry?.value)
      return nil
    }
    return number
  }
}
