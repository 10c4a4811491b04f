import Survey
import TestSupport
import Testing

@testable import Analysis

private let wishes = Question("wishes", .ranking(.of(["pay", "rota", "leave"])))
private let group = Question.single("group", ["a", "b", "c"])

/// Worked by hand: first are pay, pay, leave, rota; pay has the ranks 1, 1, 2, the rota 2, 3, 1, and
/// leave 3, 1.
private let responses = Responses([
  (
    wishes,
    [
      .options([0, 1, 2]), .options([0]), .options([2, 0, 1]), .options([1]), .missing, .notAsked,
    ]
  ),
  (
    group,
    [.option(0), .option(0), .option(1), .option(1), .option(0), .missing]
  ),
])

private let all: [Measure] = [.rankedFirst, .percent, .meanRank, .ranked]

private let finding = Finding(
  breakdown: BreakdownPlan(wishes, by: [group], show: all, decimals: 2),
  of: Study([wishes, group]), responses)

@Test func `a ranking has a row an item, in the order of the codebook`() throws {
  #expect(finding.rows.map(\.value) == ["pay", "rota", "leave"])
  #expect(try finding.shown(.rankedFirst) == ["2", "1", "1"])
  #expect(try finding.shown(.percent) == ["50", "25", "25"])
  #expect(try finding.shown(.meanRank) == ["1.33", "2.00", "2.00"])
  #expect(try finding.shown(.ranked) == ["3", "3", "2"])
}

@Test func `each column has the ranks of its own respondents`() throws {
  #expect(try finding.shown(.rankedFirst, downColumn: "a") == ["2", "0", "0"])
  #expect(try finding.shown(.meanRank, downColumn: "b") == ["2.00", "2.00", "1.00"])
  #expect(try finding.shown(.percent, downColumn: "c") == ["z", "z", "z"])
  #expect(try finding.shown(.meanRank, downColumn: "c") == ["z", "z", "z"])
  #expect(finding.bases == [4, 2, 2, 0])
}

@Test func `who ranked nothing is in no base, and the table says what its numbers are of`() {
  #expect(finding.base.outside == BaseStatement.Outside(missing: 1, notAsked: 1))
  #expect(finding.caveats == [.ranking(respondents: 4)])
  #expect(finding.partsMakeWhole)
}

@Test func `shares needn't add up where somebody gave nothing the first rank`() throws {
  var rankings = Rankings(itemCount: 2)
  rankings.append(ranks: [2, 0])
  rankings.append(ranks: [1, 2])
  let question = Question("two", .ranking(.of(["a", "b"])))
  let finding = Finding(
    breakdown: BreakdownPlan(question, show: all), of: Study([question]),
    Responses(
      respondentCount: 2, answers: [question.id: .ranking(rankings)], respondents: []))
  #expect(!finding.partsMakeWhole)
  #expect(try finding.shown(.percent) == ["50", "0"])
  #expect(try finding.shown(.meanRank) == ["1.5", "2.0"])
}

@Test(arguments: 0..<150 as Range<UInt64>)
func `a ranking agrees with a count of every respondent by hand`(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let items = (0..<Int.random(in: 1...9, using: &generator)).map { "i\($0)" }
  let question = Question("ranked", .ranking(.of(items)))
  let given = (0..<Int.random(in: 1...25, using: &generator)).map { _ -> GivenAnswer in
    if generator.chance(25) { return generator.chance(50) ? .missing : .notAsked }
    let length = Int.random(in: 1...items.count, using: &generator)
    return .options(Array(items.indices.shuffled(using: &generator).prefix(length)))
  }
  let places = given.map { _ in GivenAnswer.option(Int.random(in: 0...2, using: &generator)) }
  let segment = Segment(name: "some", condition: Condition(group, [0, 2]))
  let finding = Finding(
    breakdown: BreakdownPlan(question, by: [group], segment: segment, show: all),
    of: Study([question, group]), Responses([(question, given), (group, places)]))
  for (column, option) in [("*", nil), ("a", 0), ("b", 1), ("c", 2)] as [(String, Int?)] {
    let orders = zip(given, places).filter { _, place in
      place != .option(1) && (option == nil || place == .option(option ?? 0))
    }.map(\.0.chosen).filter { !$0.isEmpty }
    for item in items.indices {
      let ranks = orders.compactMap { $0.firstIndex(of: item) }.map { $0 + 1 }
      let first = ranks.count { $0 == 1 }
      let value = items[item]
      #expect(try finding.figure(value, in: column, .ranked).count == ranks.count)
      #expect(try finding.figure(value, in: column, .rankedFirst).count == first)
      #expect(
        try finding.figure(value, in: column, .percent).amount
          == (orders.isEmpty ? nil : .quotient(numerator: 100 * first, denominator: orders.count)))
      #expect(
        try finding.figure(value, in: column, .meanRank).amount
          == (ranks.isEmpty
            ? nil : .quotient(numerator: ranks.reduce(0, +), denominator: ranks.count)))
    }
  }
}
