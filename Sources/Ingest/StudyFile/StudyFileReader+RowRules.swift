import Survey
import Yams

enum RowRuleKey: String, CaseIterable {
  case when, unless, unanswered, repeats
  case leaveOut = "leave_out"
}

extension StudyFileReader {
  /// The rules by which rows are left out, in their order.
  mutating func rowRules(_ entry: Entry?, of source: String) -> [RowRule] {
    guard let entry else { return [] }
    guard let items = entry.value.sequence else {
      fault(
        "'rows' of \(source) is \(entry.value.kindName) where a list belongs", at: entry.value,
        remedy: "write '- {leave_out: reason, when: {column: text}}'")
      return []
    }
    let rules = items.compactMap { rowRule($0, of: source) }
    for (place, rule) in rules.enumerated()
    where rules[..<place].contains(where: { $0.reason == rule.reason }) {
      fault(
        "two rules of \(source) leave rows out as '\(rule.reason)', so nobody could tell their"
          + " counts apart", at: entry.key, remedy: "give each a reason of its own")
    }
    return rules
  }

  private mutating func rowRule(_ item: Node, of source: String) -> RowRule? {
    let fields = fields(item, of: "a rule under 'rows'", RowRuleKey.self)
    let reason = required(fields[.leaveOut], "the reason of a rule ('leave_out')", in: item)
    let tests = [RowRuleKey.when, .unless, .unanswered, .repeats].compactMap { key in
      fields[key].map { (key, $0) }
    }
    guard let (key, entry) = tests.first, tests.count == 1 else {
      fault(
        "a rule of \(source) says \(tests.count) times which rows it leaves out, where once"
          + " belongs", at: item,
        remedy: "keep one of 'when', 'unless', 'unanswered' and 'repeats'")
      return nil
    }
    guard let reason, let test = test(key, entry) else { return nil }
    return RowRule(reason: reason, test: test)
  }

  private mutating func test(_ key: RowRuleKey, _ entry: Entry) -> RowRule.Test? {
    switch key {
    case .when: return .when(cells(entry))
    case .unless: return .unless(cells(entry))
    case .repeats: return .repeats(distinctTexts(entry, of: "'repeats'").map(\.text))
    case .unanswered:
      guard text(entry.value, of: "'unanswered'") != "true" else { return .unanswered }
      fault("'unanswered' can only be true", at: entry.value, remedy: "write 'unanswered: true'")
      return nil
    case .leaveOut: return nil
    }
  }

  private mutating func cells(_ entry: Entry) -> [RowRule.Cells] {
    let what = "'\(entry.name)' of a rule under 'rows'"
    let named = entries(entry.value, of: what)
    if entry.value.mapping?.isEmpty == true {
      fault("\(what) names no column", at: entry.key, remedy: "write '{column: text}'")
    }
    return named.map { cell in
      RowRule.Cells(
        column: cell.name,
        texts: distinctTexts(cell, of: "'\(cell.name)' of \(what)").map(\.text))
    }
  }
}
