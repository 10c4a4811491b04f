import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

// A number without an interval reaches no farther than itself.

/// A study of one scale, and a random table of it: numbers, symbols beside numbers, and symbols alone.
private struct RandomTable {
  let finding: Finding
  let study: Study

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let steps = Int.random(in: 2...7, using: &random)
    let question = Question.scale(
      "mood", (0..<steps).map { "s\($0)" }, scores: Array(1...steps))
    let points = Int.random(in: 1...6, using: &random)
    let figures = (0..<steps).map { _ in
      (0...points).map { _ in Self.figure(&random, parts: steps) }
    }
    study = Study([question])
    finding = .drawn(
      (0..<steps).map { .part("S\($0)") }, by: (0..<points).map { .point("P\($0)") },
      question: question
    ) { figures[$0][$1] }
  }

  private static func figure(_ random: inout SeededGenerator, parts: Int) -> Figure {
    let base = Int.random(in: 30...900, using: &random)
    let share = Figure.percent(
      Int.random(in: 0...(base / parts), using: &random), of: base,
      decimals: Int.random(in: 0...1, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return Figure(absent: .confidential, unit: "percent")
    case 1: return Figure(absent: .notAvailable, unit: "percent")
    case 2: return Figure(share, flag: .unreliable)
    default: return share
    }
  }
}

@Test(arguments: 0..<40)
func `every bar read back from its length is the number in its cell`(seed: UInt64) throws {
  let table = RandomTable(seed: seed)
  for kind in [ChartKind.bar, .grouped] {
    let chart = try #require(Chart.of(table.finding, kind, table.study).bars)
    let layout = BarLayout(chart)
    let drawn = chart.bars.filter { ($0.figure.value?.units ?? 0) > 0 }
    let bars = layout.drawing.bars
    #expect(bars.count == drawn.count)
    for (bar, mark) in zip(drawn, bars) {
      let read = mark.box.width / layout.axis.unit
      #expect(abs(read - (bar.figure.farthest ?? 0)) < 1e-6)
    }
  }
}

@Test(arguments: 0..<40, [ChartKind.stacked, .diverging])
func `every part of a bar read back from its length is the number in its cell`(
  seed: UInt64, kind: ChartKind
) throws {
  let table = RandomTable(seed: seed)
  let chart = try #require(Chart.of(table.finding, kind, table.study).stack)
  let layout = StackLayout(chart)
  let drawn = chart.bars.flatMap(\.figures).filter { ($0.value?.units ?? 0) > 0 }
  #expect(layout.drawing.bars.count == drawn.count)
  for (figure, mark) in zip(drawn, layout.drawing.bars) {
    #expect(abs(mark.box.width / layout.axes.unit - (figure.farthest ?? 0)) < 1e-6)
  }
}

@Test(arguments: ChartKind.allCases)
func `tables that print the same are drawn the same, whatever the numbers before rounding`(
  kind: ChartKind
) throws {
  let isOfTimes = kind == .line
  let drawings = try [(331, 502), (333, 498)].map { low, high in
    let finding = Finding.drawn(
      [.part("A"), .part("B")],
      by: isOfTimes ? [.date("2020-01-01"), .date("2021-01-01")] : [.point("P")],
      everyone: !isOfTimes, kind: isOfTimes ? .trend : .breakdown,
      question: .scale("mood", ["a", "b"], scores: [1, 2])
    ) { row, _ in
      let share = row == 0 ? low : high
      return .percent(share, of: 1000, interval: Double(share) / 10 - 9...Double(share) / 10 + 9)
    }
    return try Chart.of(finding, kind).drawing
  }
  #expect(drawings[0] == drawings[1])
}
