import Survey
import Yams

enum BreakdownKey: String, CaseIterable {
  case breakdown, name, title, segment, by, percent, base, show, goal, decimals, joint, notes, test
  case chart, wave

  /// The word that asks for the limits beside a percentage; it is no measure of its own.
  fileprivate static let interval = "interval"

  /// The words that `show` takes of a question with one answer each.
  static let shownOfOne = ["count", "percent", interval]

  /// The words that `show` takes of a question with several answers.
  static let shownOfSeveral = shownOfOne + [Measure.percentOfResponses.rawValue]

  /// The words that `show` takes of a ranking.
  static let shownOfRankings: [String] = [.rankedFirst, .percent, .meanRank, .ranked]
    .map { (measure: Measure) in measure.rawValue }

  /// The words that `show` takes of a question whose answers are numbers.
  static let shownOfNumbers: [String] = [
    .mean, .standardDeviation, .median, .quartile1, .quartile3, .minimum, .maximum,
  ].map { (measure: Measure) in measure.rawValue }
}

/// Whether a source published how the answers to a table's questions go together.
enum Joint: String, CaseIterable {
  case published, unpublished
}

extension StudyFileReader {
  /// One plan a question; where an entry names several, each gets the question's name in its own.
  mutating func breakdownPlans(_ item: Node, _ context: PlanContext) -> [BreakdownPlan] {
    let fields = fields(item, of: "the breakdown", BreakdownKey.self)
    let context = enter(fields[.wave], context)
    defer { scope = nil }
    let named = questions(fields[.breakdown], of: "'breakdown'", context)
    let name = fileName(fields[.name], "the breakdown's name ('name')", in: item)
    let title = required(fields[.title], "the breakdown's title ('title')", in: item) ?? ""
    let banner = banner(fields[.by], context)
    let segment = segment(fields[.segment], context)
    let notes = notes(fields[.notes])
    faultLaterKeys(fields)
    faultIdleKeys(fields, named.map(\.question))
    faultKeysBesideGoal(fields)
    return named.compactMap { question, node in
      guard let shown = shown(fields[.show], question, at: node) else { return nil }
      let isOneOfSeveral = named.count > 1
      return BreakdownPlan(
        name: isOneOfSeveral ? "\(name)-\(question.id.fileName)" : name,
        title: isOneOfSeveral ? "\(title): \(question.label)" : title, question: question.id,
        segment: segment, banner: banner,
        percentage: choice(fields[.percent], of: "'percent'", default: .column),
        base: choice(fields[.base], of: "'base'", default: .answered),
        measures: shown.compactMap(Measure.init(rawValue:)),
        showsIntervals: shown.contains(BreakdownKey.interval),
        decimals: integer(fields[.decimals], of: "'decimals'", in: Rounding.allowedDecimals),
        jointIsPublished: choice(fields[.joint], of: "'joint'", default: Joint.unpublished)
          == .published, goal: goal(fields[.goal], of: question, at: node), notes: notes,
        wave: context.wave?.name)
    }
  }

  private mutating func banner(_ entry: Entry?, _ context: PlanContext) -> [Question.ID] {
    questions(entry, of: "'by'", context).compactMap { question, node in
      guard question.optionList != nil else {
        fault(
          "the banner question '\(question.id.name)' has no options to head columns", at: node,
          remedy: "name a question of type single, scale or multiple")
        return nil
      }
      return question.id
    }
  }

  private mutating func shown(_ entry: Entry?, _ question: Question, at node: Node) -> [String]? {
    switch question.kind {
    case .single, .scale, .nps:
      return shownOfClosed(entry, BreakdownKey.shownOfOne)
    case .multiple:
      return shownOfClosed(entry, BreakdownKey.shownOfSeveral)
    case .ranking:
      return measures(
        entry, of: BreakdownKey.shownOfRankings, default: BreakdownKey.shownOfRankings)
    case .number:
      return measures(
        entry, of: BreakdownKey.shownOfNumbers,
        default: [Measure.mean, .standardDeviation, .median, .minimum, .maximum].map(\.rawValue))
    case .date, .text:
      fault(
        "'\(question.id.name)' holds respondents' own words, which can't be tabulated", at: node,
        remedy: "code them, and plan 'themes'")
      return nil
    }
  }

  private mutating func shownOfClosed(_ entry: Entry?, _ allowed: [String]) -> [String] {
    let shown = measures(entry, of: allowed, default: ["count", "percent"])
    if shown.contains(BreakdownKey.interval), !shown.contains("percent") {
      fault(
        "an interval stands beside its percentage", at: entry?.key, remedy: "show 'percent' too")
    }
    return shown
  }

  /// Notes keys that change nothing in the table of any of the questions.
  private mutating func faultIdleKeys(_ fields: [BreakdownKey: Entry], _ named: [Question]) {
    guard !named.isEmpty else { return }
    if let entry = fields[.decimals], named.allSatisfy({ $0.optionList != nil }) {
      fault(
        "'decimals' is of averages, and \(named.map(\.id.name).listed()) has none", at: entry.key,
        remedy: "remove it; the decimals of percentages are the study's ('rounding')")
    }
    for key in [BreakdownKey.percent, .base] {
      guard let entry = fields[key], named.allSatisfy({ $0.optionList == nil }) else { continue }
      let isRanking = named.contains { $0.rankedItems != nil }
      fault(
        isRanking
          ? "'\(key.rawValue)' can't be chosen for a ranking, whose percentages are of those who"
            + " ranked any item"
          : "'\(key.rawValue)' is of percentages, and \(named.map(\.id.name).listed()) has none",
        at: entry.key, remedy: "remove it")
    }
  }

  private mutating func faultLaterKeys(_ fields: [BreakdownKey: Entry]) {
    for key in [BreakdownKey.test, .chart] {
      guard let entry = fields[key] else { continue }
      fault("'\(key.rawValue)' isn't done by this version", at: entry.key, remedy: "remove it")
    }
  }
}

extension Question.ID {
  /// The question's name with everything but letters and digits as a hyphen.
  fileprivate var fileName: String {
    name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}
