import Survey
import Yams

enum GroupKey: String, CaseIterable {
  case label, of
}

extension StudyFileReader {
  /// Options put together; of a question with one answer each, whoever gave an answer that is in no
  /// group counts as having given none.
  mutating func groups(_ entry: Entry, _ known: Codebook) -> Made? {
    let all = entries(entry.value, of: "'groups'")
    let named = all.first { $0.name == Self.ofKey }
    guard let (question, node) = source(named, of: "'groups'", in: entry.key, known) else {
      return nil
    }
    guard let list = question.optionList else {
      fault(
        "groups are of options, and '\(question.id.name)' has none", at: node,
        remedy: "name a question with options, or divide numbers and days with 'bands'")
      return nil
    }
    let read = all.filter { $0.name != Self.ofKey }.map { ($0, group($0, in: list)) }
    guard !read.isEmpty else {
      fault("'groups' names no group", at: entry.key, remedy: "add 'name: {label: …, of: […]}'")
      return nil
    }
    if !question.isMultipleResponse { faultShared(read.map { ($0, $1.members) }, list, question.id) }
    let options = read.map(\.1.option)
    faultRepeatedLabels(options, at: entry)
    let groups = OptionList(options: options)
    return (
      question.isMultipleResponse ? .multiple(groups) : .single(groups),
      .groups(of: question.id, read.map(\.1.members))
    )
  }

  private mutating func group(
    _ entry: Entry, in list: OptionList
  ) -> (option: ResponseOption, members: [Int]) {
    let what = "the group '\(entry.name)'"
    let fields = fields(entry.value, of: what, GroupKey.self)
    let option = derivedOption(entry, label: fields[.label], what)
    guard let members = fields[.of] else {
      fault("\(what) doesn't say which options it is of", at: entry.key, remedy: "add 'of: […]'")
      return (option, [])
    }
    return (
      option,
      distinctTexts(members, of: what).compactMap { position(of: $0.text, at: $0.node, in: list) }
    )
  }

  /// Notes an option in two groups, where each respondent can be in one.
  private mutating func faultShared(
    _ groups: [(entry: Entry, members: [Int])], _ list: OptionList, _ question: Question.ID
  ) {
    for (place, later) in groups.enumerated() {
      for member in later.members {
        guard let earlier = groups[..<place].first(where: { $0.members.contains(member) }) else {
          continue
        }
        fault(
          "the option '\(list.options[member].value)' of '\(question.name)' is in the groups"
            + " '\(earlier.entry.name)' and '\(later.entry.name)'", at: later.entry.key,
          remedy: "take it off one of them")
      }
    }
  }
}
