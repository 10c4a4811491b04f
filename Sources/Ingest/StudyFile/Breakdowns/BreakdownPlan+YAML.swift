import Survey
import Yams

enum BreakdownKey: String, CaseIterable {
  case breakdown, name, title, segment, filter, by, percent, base, show, interval, box, goal
  case decimals, joint, test, robustness, notes, chart, wave
}

/// Whether a source published how the answers to a table's questions go together.
enum Joint: String, CaseIterable {
  case published, unpublished
}

/// What an entry says of all the tables it plans.
struct BreakdownDraft {
  let fields: [BreakdownKey: Entry]
  let context: PlanContext
  let name: String
  let title: String
  let segment: Segment?
  let banner: [Question]
  let notes: [String]
  /// Whether the entry names several questions, each of which has a table.
  let isOfSeveral: Bool

  /// The name of the table of one of its questions.
  func name(of id: Question.ID) -> String { isOfSeveral ? "\(name)-\(id.fileName)" : name }

  /// The title of the table of a question with that label.
  func title(of label: String) -> String { isOfSeveral ? "\(title): \(label)" : title }
}

extension StudyFileReader {
  /// One plan a question or battery; where an entry names several, each gets the question's name in
  /// its own.
  mutating func breakdownPlans(_ item: Node, _ context: PlanContext) -> [PlannedAnalysis] {
    let fields = fields(item, of: "the breakdown", BreakdownKey.self)
    let context = enter(fields[.wave], context)
    defer { scope = nil }
    let named = subjects(fields[.breakdown], context)
    let draft = BreakdownDraft(
      fields: fields, context: context,
      name: fileName(fields[.name], "the breakdown's name ('name')", in: item),
      title: required(fields[.title], "the breakdown's title ('title')", in: item) ?? "",
      segment: subset(fields, context), banner: banner(fields[.by], context),
      notes: notes(fields[.notes]), isOfSeveral: named.count > 1)
    faultIdleKeys(fields, named.compactMap(\.subject.question))
    faultKeysBesideGoal(fields)
    return named.compactMap { subject, node in
      switch subject {
      case .question(let question): breakdown(question, draft, at: node).map { .breakdown($0) }
      case .battery(let battery): batteryPlan(battery, draft).map { .battery($0) }
      }
    }
  }

  private mutating func breakdown(
    _ question: Question, _ draft: BreakdownDraft, at node: Node
  ) -> BreakdownPlan? {
    let fields = draft.fields
    guard let shown = shown(question, draft, at: node) else { return nil }
    let percentage = choice(
      fields[.percent], of: "'percent'", default: BreakdownPlan.Percentage.column)
    let base = choice(fields[.base], of: "'base'", default: BreakdownPlan.BaseRule.answered)
    return BreakdownPlan(
      name: draft.name(of: question.id), title: draft.title(of: question.label),
      question: question.id, segment: draft.segment, banner: draft.banner.map(\.id),
      percentage: percentage, base: base,
      measures: shown.measures, showsIntervals: shown.hasIntervals,
      decimals: integer(fields[.decimals], of: "'decimals'", in: Rounding.allowedDecimals),
      jointIsPublished: choice(fields[.joint], of: "'joint'", default: Joint.unpublished)
        == .published, goal: goal(fields[.goal], of: question, at: node), notes: draft.notes,
      wave: draft.context.wave?.name, interval: interval(shown, question.optionList, draft),
      statistics: shown.statistics, box: box(shown, question.optionList, draft),
      test: test(question, shown, percentage, draft, at: node),
      showsRobustness: robustness(question, draft, at: node),
      chart: chart(fields[.chart], of: charted(question, shown, percentage, base, draft)))
  }

  private func charted(
    _ question: Question, _ shown: Shown, _ percentage: BreakdownPlan.Percentage,
    _ base: BreakdownPlan.BaseRule, _ draft: BreakdownDraft
  ) -> ChartedTable {
    if draft.fields[.goal] != nil { return .goal }
    switch question.kind {
    case .single, .scale, .nps, .multiple:
      return .answers(
        ChartedAnswers(
          question: question, banner: draft.banner, percentage: percentage, base: base,
          measures: shown.measures))
    case .ranking:
      return .ranking(
        hasShares: shown.measures.contains { $0 == .percent || $0 == .rankedFirst },
        hasBanner: !draft.banner.isEmpty)
    case .number, .date, .text: return .summary
    }
  }
}

extension Question.ID {
  /// The question's name with everything but letters and digits as a hyphen.
  fileprivate var fileName: String {
    name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}
