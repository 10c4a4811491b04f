import Survey
import Testing

@testable import Ingest

extension StudyFault {
  private static func goal(
    _ name: String, _ goal: String, of question: String = "role", says message: String,
    remedy: String? = nil
  ) -> StudyFault {
    StudyFault(
      name, plan: "- {breakdown: \(question), name: a, title: A, \(goal)}", says: message,
      remedy: remedy)
  }

  private static let besides =
    "has no place beside 'goal': each line has its base, the number and share with the answer,"
    + " the goal, and how many are short of it"

  static let goals =
    [
      goal(
        "a goal of an answer that isn't there", "goal: {value: 1️⃣leed, percent: 50}",
        says: "option or net 'leed' isn't known", remedy: "did you mean 'lead'?"),
      goal(
        "a goal of a net that isn't there", "goal: {value: 1️⃣\"net:any\", percent: 50}",
        says: "option or net 'net:any' isn't known", remedy: "known: lead, staff"),
      goal(
        "a goal without an answer", "1️⃣goal: {percent: 50}",
        says: "the answer aimed at ('value') is missing"),
      goal(
        "a goal without a share", "1️⃣goal: {value: lead}",
        says: "the share aimed at ('percent') is missing"),
      goal(
        "a goal that is no mapping", "goal: 1️⃣lead",
        says: "'goal' is the value 'lead' where a list of 'key: value' belongs"),
      goal(
        "a goal by another name", "goal: {value: lead, percent: 50, 1️⃣target: 60}",
        says: "key of 'goal' 'target' isn't known"),
      goal(
        "a goal of numbers", "goal: {value: lead, percent: 50}", of: "1️⃣years",
        says: "a goal is a share of answers, and 'years' has no options"),
      goal(
        "measures beside a goal", "goal: {value: lead, percent: 50}, 1️⃣show: [count]",
        says: "'show' \(besides)"),
      goal(
        "a base of percentages beside a goal", "goal: {value: lead, percent: 50}, 1️⃣percent: row",
        says: "'percent' \(besides)"),
    ]
    + ["0", "-5", "100.1", "half", "1e1", "50.0000001"].map { percent in
      goal(
        "\(percent) per cent", "goal: {value: lead, percent: 1️⃣\(percent)}",
        says: "the share aimed at is '\(percent)' where a number above 0 and up to 100 belongs")
    }
}

struct GoalYAMLTests {
  private func goal(_ entry: String, nets: String = "") throws -> Goal? {
    var draft = StudyDraft()
    draft.questions += "\nplaces: {text: Where?, type: single, options: {n: N, s: S}\(nets)}"
    draft.plan = "- {breakdown: places, name: a, title: A, goal: {\(entry)}}"
    guard case .breakdown(let plan) = try draft.read().plan.first else { return nil }
    return plan.goal
  }

  @Test(arguments: StudyFault.goals)
  func `a fault of a goal is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `a goal is of an option or a net`() throws {
    let whole = DecimalNumber(units: 100, decimals: 0)
    #expect(try goal("value: s, percent: 100") == Goal(answer: .option(1), percent: whole))
    #expect(
      try goal("value: \"net:all\", percent: 33.3", nets: ", nets: {all: [n, s]}")
        == Goal(answer: .net(0), percent: DecimalNumber(units: 333, decimals: 1)))
  }

  @Test func `a breakdown without a goal has none`() throws {
    guard case .breakdown(let plan) = try StudyDraft().read().plan.first else { return }
    #expect(plan.goal == nil)
  }
}
