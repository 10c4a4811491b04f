import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// An entry of the plan with the kinds of charts that can be drawn of it.
struct ChartedEntry: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let entry: String
  let kinds: [ChartKind]

  init(_ name: String, _ entry: String, _ kinds: [ChartKind]) {
    testDescription = name
    self.entry = entry
    self.kinds = kinds
  }

  static let all = [
    ChartedEntry("a single response", "breakdown: role", [.bar, .stacked]),
    ChartedEntry(
      "a single response by a banner", "breakdown: role, by: band",
      [.bar, .grouped, .stacked, .dots]),
    ChartedEntry("counts alone", "breakdown: role, show: count", [.bar]),
    ChartedEntry("five answers without an order", "breakdown: five", [.bar]),
    ChartedEntry("four answers and those without", "breakdown: four, base: asked", [.bar]),
    ChartedEntry("four answers", "breakdown: four", [.bar, .stacked]),
    ChartedEntry("a scale", "breakdown: band", [.bar, .stacked, .diverging]),
    ChartedEntry("eight points", "breakdown: eight", [.bar]),
    ChartedEntry("bands", "breakdown: stages", [.bar, .stacked]),
    ChartedEntry("a recommendation", "breakdown: promote", [.bar]),
    ChartedEntry(
      "several answers by a banner", "breakdown: trainings, by: role", [.bar, .grouped, .dots]),
    ChartedEntry(
      "percentages of rows", "breakdown: five, by: role, percent: row",
      [.bar, .grouped, .stacked, .dots]),
    ChartedEntry(
      "percentages of rows of several answers", "breakdown: trainings, by: role, percent: row",
      [.bar, .grouped, .dots]),
    ChartedEntry(
      "percentages of rows by two questions", "breakdown: role, by: [band, four], percent: row",
      [.bar, .grouped, .dots]),
    ChartedEntry(
      "percentages of the whole", "breakdown: band, by: role, percent: total",
      [.bar, .grouped, .dots]),
    ChartedEntry("a ranking", "breakdown: order", [.bar]),
    ChartedEntry("a ranking by a banner", "breakdown: order, by: role", [.bar, .grouped, .dots]),
    ChartedEntry("mean ranks alone", "breakdown: order, show: mean_rank", []),
    ChartedEntry("a number", "breakdown: years", []),
    ChartedEntry("a goal", "breakdown: role, goal: {value: lead, percent: 50}", []),
    ChartedEntry("a battery", "breakdown: views", [.stacked, .diverging]),
    ChartedEntry("a battery's counts", "breakdown: views, show: count", []),
    ChartedEntry("themes", "themes: {code_frame: themes.csv}", [.bar]),
    ChartedEntry(
      "themes by group", "themes: {code_frame: themes.csv, by: role}", [.bar, .grouped, .dots]),
    ChartedEntry("named themes", "themes: {code_frame: themes.csv}, show: named", []),
    ChartedEntry("counts over time", "trend: counts", [.grouped, .line, .dots]),
    ChartedEntry("shares over time", "trend: counts, by: sex, show: shares", [.stacked]),
    ChartedEntry("the change alone", "trend: counts, show: change", []),
  ]
}

struct ChartKindYAMLTests {
  private static func draft(_ entry: String) -> StudyDraft {
    var draft = StudyDraft()
    draft.settings +=
      "derived:\n  stages: {label: S, bands: {of: years, a: {label: A, under: 5}}}\n"
    draft.sources += "\ncounts: {file: counts.csv, format: counts}"
    draft.questions += """

      four: {text: A?, type: single, options: {1: A, 2: B, 3: C, 4: D}}
      five: {text: A?, type: single, options: {1: A, 2: B, 3: C, 4: D, 5: E}}
      eight: {text: A?, type: scale, options: {1: A, 2: B, 3: C, 4: D, 5: E, 6: F, 7: G, 8: H}}
      promote: {text: A?, type: nps}
      order: {text: A?, type: ranking, options: {a: A, b: B}, ranks: [c, d]}
      views: {text: A?, type: battery, options: {1: No, 2: So, 3: Yes}, items: {i: I}}
      """
    draft.plan += "\n- {trend: counts, name: all-counts, title: T}\n- {\(entry), name: a, title: A}"
    return draft
  }

  private static func drawn(_ entry: String, _ kind: ChartKind) -> StudyDraft {
    draft("\(entry), chart: \(kind.rawValue)")
  }

  @Test(arguments: ChartedEntry.all)
  func `a table is drawn in the ways that suit it, and refused in every other`(
    charted: ChartedEntry
  ) throws {
    for kind in ChartKind.allCases {
      let draft = Self.drawn(charted.entry, kind)
      let found = try draft.faults()
      guard !charted.kinds.contains(kind) else {
        #expect(found.isEmpty, "\(kind): \(found.map(\.message))")
        #expect(try draft.read().plan.last?.chart == kind)
        continue
      }
      #expect(found.count == 1, "\(kind)")
      #expect(found[0].message.hasPrefix("the chart '\(kind)' can't be drawn: "))
      let kinds = charted.kinds.map(\.rawValue).joined(separator: ", ")
      #expect(
        found[0].remedy
          == (kinds.isEmpty ? "remove 'chart'" : "this table can be drawn as: \(kinds)"))
    }
  }

  @Test(
    arguments: [
      (
        "breakdown: role", .line,
        "a line goes from one date to the next, and this table is of one time"
      ),
      (
        "breakdown: role", .grouped,
        "there is no question in 'by' whose groups could stand side by side"
      ),
      (
        "breakdown: trainings", .stacked,
        "'trainings' may have several answers each, so the shares don't add to 100"
      ),
      (
        "breakdown: role", .diverging,
        "'role' is no scale, so nothing lies left and right of a middle"
      ),
      (
        "breakdown: band, show: count", .stacked,
        "the parts of a whole are percentages, and 'show' asks for none"
      ),
      ("breakdown: five", .stacked, "5 answers are more than the 4 colours that can be told apart"),
      ("breakdown: eight", .stacked, "8 answers are more than the 7 shades that can be told apart"),
      ("breakdown: years", .bar, "the table has averages or dates, which aren't drawn"),
    ] as [(String, ChartKind, String)])
  func `the reason is told at the word`(entry: String, kind: ChartKind, reason: String) throws {
    let draft = Self.drawn(entry, kind)
    let found = try draft.faults()
    #expect(found.map(\.message) == ["the chart '\(kind)' can't be drawn: \(reason)"])
    let line = try #require(draft.marked.text.split(separator: "\n").last)
    let word = try #require(line.range(of: "chart: "))
    #expect(found[0].position?.column == line[..<word.upperBound].count + 1)
  }

  @Test func `a kind that nobody knows is told with the nearest`() throws {
    let found = try Self.draft("breakdown: role, chart: bars").faults()
    #expect(found.map(\.message) == ["kind of chart 'bars' isn't known"])
    #expect(found.map(\.remedy) == ["did you mean 'bar'?"])
  }

  @Test func `a trend of answers is drawn over its waves`() throws {
    for kind in ChartKind.allCases {
      var draft = StudyDraft.waved
      draft.plan =
        "- {trend: role, name: a, title: A, design: independent, chart: \(kind.rawValue)}"
      let isDrawn = [ChartKind.grouped, .line, .dots].contains(kind)
      #expect(try draft.faults().isEmpty == isDrawn, "\(kind)")
    }
  }

  @Test func `an entry without a chart isn't drawn`() throws {
    #expect(try StudyDraft().read().plan.allSatisfy { $0.chart == nil })
  }
}
