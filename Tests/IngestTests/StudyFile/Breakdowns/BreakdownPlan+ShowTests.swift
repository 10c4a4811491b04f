import Survey
import Testing

@testable import Ingest

extension StudyFault {
  /// A fault of a breakdown, in a study with a battery and a recommendation.
  private init(
    shown name: String, _ entry: String, settings: String? = nil, says message: String,
    remedy: String? = nil
  ) {
    self.init(
      name, settings: settings,
      questions: """
        bat: {text: A?, type: battery, options: {1: A, 2: B, 3: C}, items: {i: I}}
        rec: {text: A?, type: nps}
        """, plan: "- {name: a, title: A, \(entry)}", says: message, remedy: remedy)
  }

  static let shown = [
    StudyFault(
      shown: "a mean of a single", "breakdown: role, show: [percent, 1️⃣mean]",
      says: "'mean' is of answers in an order, and 'role' is of type single",
      remedy: "say 'type: scale' if its options are in an order, or take it off 'show'"),
    StudyFault(
      shown: "a design effect without a design", "breakdown: role, show: [percent, 1️⃣design_effect]",
      says: "'design_effect' is of weighted respondents, or of a sample's design, and the study has"
        + " neither"),
    StudyFault(
      shown: "statistics alone", "breakdown: band, 1️⃣show: [mean, sd]",
      says: "'show' names no number of the answers themselves"),
    StudyFault(
      shown: "the score of a recommendation of a scale",
      "breakdown: band, show: [percent, 1️⃣net_promoter_score]",
      says: "measure 'net_promoter_score' isn't known"),
    StudyFault(
      shown: "an interval without its mean", "breakdown: years, 1️⃣show: [median, interval]",
      says: "an interval stands beside its mean"),
    StudyFault(
      shown: "boxes that overlap", "breakdown: bat, 1️⃣show: [percent, top_box]",
      says: "a top and a bottom box of 2 options each don't fit into 3 options",
      remedy: "say 'box: 1'"),
    StudyFault(
      shown: "a middle without options", "breakdown: band, box: 1️⃣1, show: [percent, middle_box]",
      says:
        "a top and a bottom box of 1 options each, and one between them, don't fit into 2 options"
    ),
    StudyFault(
      shown: "a box of nothing", "breakdown: rec, 1️⃣box: 3",
      says: "'box' says how many options make the top and the bottom box, and the table shows none"),
    StudyFault(
      shown: "a way to intervals that aren't shown", "breakdown: role, 1️⃣interval: jeffreys",
      says: "'interval' says how limits of percentages are found, and the table shows none"),
    StudyFault(
      shown: "an interval that weights don't know",
      "breakdown: role, show: [percent, interval], interval: 1️⃣mid-p",
      settings: "weights: {column: w}",
      says: "the interval 'mid-p' isn't known of weighted respondents or of a sample's design",
      remedy: "name one of: logit, wilson, clopper-pearson"),
    StudyFault(
      shown: "a battery by a banner", "breakdown: bat, 1️⃣by: role",
      says: "'by' has no place in the table of a battery, whose columns are its options",
      remedy: "remove it, or name the items of 'bat' one by one"),
    StudyFault(
      shown: "a banner of a battery", "breakdown: role, by: 1️⃣bat",
      says: "'bat' is a battery, and a question belongs here", remedy: "name its items: i"),
    StudyFault(
      shown: "a nested banner of three", "breakdown: rec, by: [role, 1️⃣[role, band, rec]]",
      says: "a nested banner is of two questions, and this one names 3"),
    StudyFault(
      shown: "a nested banner of several answers", "breakdown: rec, by: [[role, 1️⃣trainings]]",
      says: "questions with one answer each can be crossed; 'trainings' has not"),
    StudyFault(
      shown: "a nested banner twice", "breakdown: rec, by: [[role, band], 1️⃣[role, band]]",
      says: "'role*band' stands twice in 'by'"),
    StudyFault(
      shown: "a filter of no answer", "breakdown: rec, filter: {role: 1️⃣leed}",
      says: "option 'leed' isn't known", remedy: "did you mean 'lead'?"),
  ]
}

struct BreakdownPlanShowTests {
  private func study(_ entry: String, settings: String = "") throws -> Study {
    var draft = StudyDraft()
    draft.settings += settings
    draft.questions += """

      bat: {text: A?, type: battery, options: {1: A, 2: B, 3: C, 4: D}, items: {i: I, j: J}}
      rec: {text: A?, type: nps}
      day: {text: A?, type: date}
      """
    draft.plan = "- {name: a, title: A, \(entry)}"
    return try draft.read()
  }

  private func breakdown(_ entry: String, settings: String = "") throws -> BreakdownPlan? {
    guard case .breakdown(let plan) = try study(entry, settings: settings).plan[0] else {
      return nil
    }
    return plan
  }

  @Test(arguments: StudyFault.shown)
  func `a fault of what a table shows is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `numbers of columns as a whole are the plan's statistics`() throws {
    let plan = try breakdown(
      "breakdown: rec, show: [percent, net_promoter_score, interval, mean, count]")
    #expect(plan?.measures == [.percent, .count])
    #expect(plan?.statistics == [.netPromoterScore, .mean])
    #expect(plan?.showsIntervals == true)
    #expect(plan?.tableNames == ["a", "a-statistics"])
  }

  @Test func `days have a first, a middle and a last`() throws {
    #expect(try breakdown("breakdown: day")?.measures == [.minimum, .median, .maximum])
  }

  @Test func `a battery has a plan of its own`() throws {
    let entry = "breakdown: [bat, rec], show: [percent, mean, top_box], base: asked"
    let plan = try study(entry).plan
    guard case .battery(let battery) = plan[0], case .breakdown(let other) = plan[1] else {
      Issue.record("a battery and a breakdown are expected")
      return
    }
    #expect(battery.battery == Question.ID("bat"))
    #expect(battery.name == "a-bat")
    #expect(battery.title == "A: A?")
    #expect(battery.statistics == [.mean, .topBox])
    #expect(battery.base == .asked)
    #expect(other.name == "a-rec")
  }

  @Test func `a list within the banner nests the second question in the first`() throws {
    let study = try study("breakdown: rec, by: [role, [role, band]]")
    guard case .breakdown(let plan) = study.plan[0] else { return }
    #expect(plan.banner.map(\.name) == ["role", "role*band"])
    let nest = study.codebook[Question.ID("role*band")]
    #expect(nest.optionList?.options.map(\.label).first == "Lead, Band 7")
    #expect(study.codebook.nests.map(\.id) == [nest.id])
    #expect(study.codebook.question(named: "role*band") == nil)
  }

  @Test func `a nested banner of a wave is among the wave's questions`() throws {
    var draft = StudyDraft.waved
    draft.plan = "- {breakdown: role, by: [[role, band]], wave: 2023, name: a, title: A}"
    let waves = try draft.read().waves
    #expect(waves.map(\.codebook.nests.count) == [1, 0])
  }

  @Test func `an interval is found as the table says, or the study`() throws {
    let entry = "breakdown: role, show: [percent, interval]"
    #expect(try breakdown(entry)?.interval == .wilson)
    #expect(try breakdown(entry, settings: "intervals: {method: mid-p}\n")?.interval == .midP)
    #expect(try breakdown(entry, settings: "weights: {column: w}\n")?.interval == .logit)
    #expect(try breakdown("\(entry), interval: jeffreys")?.interval == .jeffreys)
  }

  @Test func `robustness and a filter are read`() throws {
    let plan = try breakdown("breakdown: role, robustness: yes, filter: {band: [7]}")
    #expect(plan?.showsRobustness == true)
    #expect(plan?.segment?.name == "band is 7")
    #expect(try breakdown("breakdown: role, robustness: no")?.showsRobustness == false)
  }
}
