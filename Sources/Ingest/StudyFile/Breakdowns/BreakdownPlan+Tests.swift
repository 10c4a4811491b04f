import Survey
import Yams

extension StudyFileReader {
  /// The tests of a question's table: those that the entry asks for, or those of the study as far as
  /// they can be had of it.
  mutating func test(
    _ question: Question, _ shown: Shown, _ percentage: BreakdownPlan.Percentage,
    _ draft: BreakdownDraft, at node: Node
  ) -> TestPlan? {
    let table = TestedTable(
      question: question, shown: shown, percentage: percentage,
      isWeighted: draft.context.settings.isWeighted)
    guard let entry = draft.fields[.test] else {
      guard draft.fields[.goal] == nil, draft.banner.allSatisfy(\.hasSeveralOptions),
        !draft.banner.isEmpty
      else { return nil }
      return draft.context.settings.test.flatMap(table.fitting)
    }
    let fields = testFields(entry)
    guard let plan = testPlan(entry, fields) else { return nil }
    faultSelection(fields[.purposive], draft.context.settings.selection, at: entry.key)
    faultLoneColumn(draft.banner, at: entry.key)
    for reason in table.reasons(against: plan) {
      fault(reason.message, at: entry.key, remedy: reason.remedy)
    }
    return plan
  }

  /// Notes a test on a sample that wasn't drawn at random, unless it is asked for all the same.
  private mutating func faultSelection(
    _ purposive: Entry?, _ selection: Selection?, at node: Node
  ) {
    let isAgreed = purposive.map { choice($0, of: "'purposive'", default: Said.no).isYes } ?? false
    if let selection, !selection.allowsInference {
      guard !isAgreed else { return }
      fault(
        "a test speaks of more than those who answered, and the sample is"
          + " '\(selection.rawValue)' ('sample')", at: node,
        remedy: "remove it, or add 'purposive: yes' to it if it is asked for all the same")
    } else if let purposive {
      fault(
        "'purposive' says that a test is asked for although nobody was drawn at random, and 'sample'"
          + " says \(selection.map { "'\($0.rawValue)'" } ?? "nothing of the kind")",
        at: purposive.key, remedy: "remove it, or add 'sample: purposive' to the study")
    }
  }

  private mutating func faultLoneColumn(_ banner: [Question], at node: Node) {
    if banner.isEmpty {
      fault(
        "a test compares columns, and the table has one", at: node,
        remedy: "add 'by: question', or remove the test")
    }
    for question in banner where !question.hasSeveralOptions {
      fault(
        "a test compares columns, and '\(question.id.name)' heads one", at: node,
        remedy: "name a question with two options or more, or remove the test")
    }
  }
}

extension Question {
  fileprivate var hasSeveralOptions: Bool { (optionList?.options.count ?? 0) > 1 }
}
