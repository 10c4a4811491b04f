import Survey
import TestSupport
import Testing

@testable import Analysis

private let tags = Question.multiple("tags", ["a", "b", "c", "d"])
private let kind = Question.single("kind", ["x", "y"])

/// a and b go together twice; nobody has d; one answered with nothing chosen.
private let responses = Responses([
  (
    tags,
    [
      .options([0, 1]), .options([0, 1, 2]), .options([0]), .options([1]), .options([]), .missing,
      .notAsked,
    ]
  ),
  (kind, GivenAnswer.counts([2, 5])),
])

private func matrix(
  _ content: CooccurrencePlan.Content, segment: Segment? = nil, decimals: Int = 0
) -> Finding {
  let plan = CooccurrencePlan(
    name: "together", title: "Together", question: tags.id, segment: segment, content: content)
  let study = Study([tags, kind], rounding: Rounding(decimals: decimals, rule: .halfUp))
  return Finding(cooccurrence: plan, of: study, responses)
}

@Test func `a cell counts those with both, and where an option meets itself those with it`() throws
{
  let finding = matrix(.both)
  #expect(finding.rows.map(\.value) == ["a", "b", "c", "d"])
  #expect(finding.columns.map(\.value) == ["a", "b", "c", "d"])
  #expect(try finding.shown(.count, downColumn: "a") == ["3", "2", "1", "0"])
  #expect(try finding.shown(.count, downColumn: "b") == ["2", "3", "1", "0"])
  #expect(try finding.shown(.count, downColumn: "d") == ["0", "0", "0", "0"])
  #expect(try finding.figure("a", in: "b", .count) == .count(2, base: 5))
  #expect(finding.caveats == [.diagonalIsOwnCount])
}

@Test func `the Jaccard index keeps the two numbers it is made of`() throws {
  let figure = try matrix(.jaccard).figure("a", in: "b", .jaccard)
  #expect(figure.amount == .quotient(numerator: 2, denominator: 4))
  #expect(figure.count == 2)
  #expect(figure.base == 4)
  #expect(figure.unit == "proportion")
  #expect(figure.decimals == 2)
}

@Test func `options that nobody chose have no Jaccard index with each other`() throws {
  let finding = matrix(.jaccard)
  #expect(try finding.shown(.jaccard, downColumn: "d") == ["0.00", "0.00", "0.00", "z"])
  #expect(try finding.shown(.jaccard, downColumn: "c") == ["0.33", "0.33", "1.00", "0.00"])
}

@Test(arguments: [(0, 2), (2, 4), (6, 6)])
func `a proportion has two decimals more than a percentage, as far as there are`(
  decimals: Int, expected: Int
) throws {
  #expect(
    try matrix(.jaccard, decimals: decimals).figure("a", in: "b", .jaccard).decimals == expected)
}

@Test func `the base is those who answered, and the others are told`() {
  let all = matrix(.both)
  #expect(all.bases == [5, 5, 5, 5])
  #expect(all.base.outside == .init(missing: 1, notAsked: 1))
  let first = matrix(.both, segment: Segment(name: "x", condition: Condition(kind, [0])))
  #expect(first.bases == [2, 2, 2, 2])
  #expect(first.base.outside == .init(missing: 0, notAsked: 0))
  #expect(first.base.segment?.name == "x")
}

@Test(arguments: UInt64(0)..<120)
func `a matrix is what asking every respondent about every pair gives`(seed: UInt64) throws {
  let study = RandomResponses(seed: seed)
  let question = study.questions[2]
  let recount = Recount(study: study, responses: study.responses)
  let chosen = recount.members.map { study.answer(of: $0, to: question.id).chosen }
  for content in CooccurrencePlan.Content.allCases {
    let plan = CooccurrencePlan(
      name: "m", title: "M", question: question.id, segment: study.segment, content: content)
    let finding = Finding(cooccurrence: plan, of: Study(study.questions), study.responses)
    let options = (question.optionList?.options ?? []).indices
    for row in options {
      for column in options {
        let both = chosen.count { $0.contains(row) && $0.contains(column) }
        let either = chosen.count { $0.contains(row) || $0.contains(column) }
        let figure = finding.cells[row][column][0]
        #expect(figure.count == (content == .jaccard && either == 0 ? nil : both))
        if content == .jaccard { #expect(figure.base == either) }
        #expect((figure.amount == nil) == (content == .jaccard && either == 0))
      }
    }
  }
}
