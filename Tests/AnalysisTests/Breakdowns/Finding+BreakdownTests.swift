import Survey
import TestSupport
import Testing

@testable import Analysis

private let placement = Question.single(
  "placement", ["dual", "psych", "ahps", "unsure", "never"],
  nets: [Net("sure", [0, 1, 2]), Net("nobody", [4])])
private let group = Question.single("group", ["leads", "others", "empty"])

/// Of 40, 31 answered, 4 didn't and 5 weren't asked; all leads said dual.
private let responses = Responses([
  (placement, GivenAnswer.counts([19, 7, 1, 4, 0], missing: 4, notAsked: 5)),
  (group, GivenAnswer.counts([10, 24], missing: 6)),
])

private func breakdown(
  by banner: [Question] = [], segment: Segment? = nil,
  percentage: BreakdownPlan.Percentage = .column, base: BreakdownPlan.BaseRule = .answered,
  intervals: Bool = false
) -> Finding {
  let plan = BreakdownPlan(
    placement, by: banner, segment: segment, percentage: percentage, base: base,
    intervals: intervals)
  return Finding(breakdown: plan, of: Study([placement, group]), responses)
}

@Test func `a base of those who answered has the absent below the table`() throws {
  let finding = breakdown()
  #expect(
    finding.rows.map(\.value) == [
      "dual", "psych", "ahps", "unsure", "never", "net:sure", "net:nobody", "*", "missing",
      "not_asked",
    ])
  #expect(
    finding.rows.map(\.role) == [
      .part, .part, .part, .part, .part, .net, .net, .total, .missing, .notAsked,
    ])
  #expect(
    try finding.shown(.count) == ["19", "7", "1", "4", "0", "27", "0", "31", "4", "5"])
  #expect(
    try finding.shown(.percent) == ["61", "23", "3", "13", "0", "87", "0", "100", "z", "z"])
  #expect(finding.bases == [31])
  #expect(finding.base.rule == .respondents(.answered))
}

@Test func `a base of those who were asked has no answer as a part`() throws {
  let finding = breakdown(base: .asked)
  #expect(
    finding.rows.map(\.value) == [
      "dual", "psych", "ahps", "unsure", "never", "missing", "net:sure", "net:nobody", "*",
      "not_asked",
    ])
  #expect(finding.rows[5].role == .part)
  #expect(try finding.shown(.count) == ["19", "7", "1", "4", "0", "4", "27", "0", "35", "5"])
  #expect(
    try finding.shown(.percent) == ["54", "20", "3", "11", "0", "11", "77", "0", "100", "z"])
  #expect(finding.bases == [35])
}

@Test func `a count rests on the base only where it is part of it`() throws {
  let finding = breakdown()
  #expect(try finding.figure("never", .count) == .count(0, base: 31))
  #expect(try finding.figure("net:sure", .count) == .count(27, base: 31))
  #expect(try finding.figure("*", .count) == .count(31, base: 31))
  #expect(try finding.figure("missing", .count) == .count(4))
  #expect(try finding.figure("not_asked", .count) == .count(5))
}

@Test func `column percentages are of the column's base`() throws {
  let finding = breakdown(by: [group])
  #expect(finding.columns.map(\.value) == ["*", "leads", "others", "empty"])
  #expect(finding.columns.map(\.label) == ["All", "Leads", "Others", "Empty"])
  #expect(finding.columns.map(\.heading) == ["", "Group", "Group", "Group"])
  #expect(finding.bases == [31, 10, 21, 0])
  #expect(
    try finding.figure("dual", in: "others", .percent).amount
      == .quotient(numerator: 900, denominator: 21))
  #expect(try finding.shown("dual", in: "leads", .percent) == "100")
}

@Test func `row percentages are of the row's respondents`() throws {
  let finding = breakdown(by: [group], percentage: .row)
  #expect(try finding.shown("dual", in: "leads", .percent) == "53")
  #expect(try finding.shown("dual", in: "others", .percent) == "47")
  #expect(try finding.shown("psych", in: "others", .percent) == "100")
  #expect(try finding.shown("net:sure", in: "others", .percent) == "63")
  #expect(try finding.shown("*", in: "leads", .percent) == "32")
  #expect(
    try finding.shown(.percent)
      == ["100", "100", "100", "100", "z", "100", "z", "100", "z", "z"])
  #expect(try finding.figure("dual", in: "leads", .percent).base == 19)
}

@Test func `total percentages are of everyone in the table`() throws {
  let finding = breakdown(by: [group], percentage: .total)
  #expect(try finding.shown("dual", in: "leads", .percent) == "32")
  #expect(try finding.shown("dual", in: "others", .percent) == "29")
  #expect(try finding.shown("*", in: "others", .percent) == "68")
  #expect(try finding.figure("never", in: "empty", .percent).base == 31)
}

@Test func `a column of nobody has no numbers but the total and who is left out`() throws {
  let finding = breakdown(by: [group], intervals: true)
  #expect(
    try finding.shown(.count, downColumn: "empty")
      == Array(repeating: "z", count: 7) + Array(repeating: "0", count: 3))
  #expect(
    try finding.shown(.percent, downColumn: "empty")
      == Array(repeating: "z", count: 10))
}

@Test func `only percentages of parts and nets have limits, and only where asked for`() throws {
  let finding = breakdown(intervals: true)
  let limited = try finding.rows.map { try finding.figure($0.value, .percent).interval != nil }
  #expect(limited == [true, true, true, true, true, true, true, false, false, false])
  #expect(try finding.figure("dual", .count).interval == nil)
  #expect(try breakdown().figure("dual", .percent).interval == nil)
  let interval = try #require(try finding.figure("dual", .percent).interval)
  #expect(abs(interval.lowerBound - 43.8241) < 0.000_05)
}

@Test func `a segment leaves out everyone else`() throws {
  let leads = Segment(name: "leads", condition: Condition(group, [0]))
  let finding = breakdown(segment: leads)
  #expect(finding.bases == [10])
  #expect(try finding.shown(.count) == ["10", "0", "0", "0", "0", "10", "0", "10", "0", "0"])
  #expect(finding.base.segment == leads)
}

@Test func `the columns make up the rows of a banner that leaves nobody out`() {
  let trainings = Question.multiple("trainings", ["cbt"])
  let side = Question.single("side", ["l", "r"])
  let responses = Responses([
    (placement, GivenAnswer.counts([2, 1], missing: 1)),
    (side, [.option(0), .option(1), .option(0), .missing]),
    (group, [.option(0), .option(1), .missing, .option(0)]),
    (trainings, Array(repeating: .options([0]), count: 4)),
  ])
  func wholes(
    _ percentage: BreakdownPlan.Percentage, base: BreakdownPlan.BaseRule = .answered
  ) -> [[Int]] {
    let plan = BreakdownPlan(
      placement, by: [group, trainings, side], percentage: percentage, base: base)
    return Finding(breakdown: plan, of: Study([placement, group, side, trainings]), responses)
      .wholeRows
  }
  #expect(wholes(.row) == [[5, 6]])
  #expect(wholes(.row, base: .asked).isEmpty)
  #expect(wholes(.column).isEmpty && wholes(.total).isEmpty)
}

@Test func `the parts make up the base of a single response by column alone`() {
  #expect(breakdown().partsMakeWhole)
  #expect(!breakdown(percentage: .row).partsMakeWhole)
  #expect(!breakdown(percentage: .total).partsMakeWhole)
}

@Test(arguments: UInt64(0)..<100, BreakdownPlan.BaseRule.allCases)
func `the parts of a single response sum to each column's base`(
  seed: UInt64, base: BreakdownPlan.BaseRule
) throws {
  let random = RandomResponses(seed: seed)
  let responses = random.responses
  for question in random.questions.prefix(2) {
    let plan = BreakdownPlan(question, by: random.banner, segment: random.segment, base: base)
    let finding = Finding(breakdown: plan, of: Study(random.questions), responses)
    let parts = finding.rows.indices.filter { finding.rows[$0].role == .part }
    for column in finding.columns.indices {
      let counts = parts.map { finding.cells[$0][column][0].count ?? .min }
      #expect(counts.reduce(0, +) == finding.bases[column])
    }
  }
}

@Test(arguments: UInt64(0)..<100)
func `the order of respondents changes nothing`(seed: UInt64) throws {
  let random = RandomResponses(seed: seed)
  let study = Study(random.questions)
  let (responses, reordered) = (random.responses, random.shuffled(seed: seed).responses)
  for question in random.questions {
    let isNumber = question.optionList == nil
    let plan = BreakdownPlan(
      question, by: random.banner, segment: random.segment,
      show: isNumber ? [.mean, .standardDeviation, .median, .minimum] : [.count, .percent])
    let finding = Finding(breakdown: plan, of: study, responses)
    let shuffled = Finding(breakdown: plan, of: study, reordered)
    #expect(finding.cells == shuffled.cells)
    #expect(finding.bases == shuffled.bases)
    #expect(finding.caveats == shuffled.caveats)
  }
}

@Test(arguments: BreakdownPlan.BaseRule.allCases)
func `of a column in which nobody stands there is no count but the total`(
  base: BreakdownPlan.BaseRule
) throws {
  let finding = breakdown(by: [group], base: base)
  #expect(finding.bases.last == 0)
  for row in finding.rows where row.role == .part || row.role == .net {
    let figure = try finding.figure(row.value, in: "empty", .count)
    #expect(figure.status == .notApplicable, "\(row.value)")
    #expect(figure.count == 0 && figure.base == 0)
  }
  #expect(try finding.figure("*", in: "empty", .count) == .count(0, base: 0))
  #expect(try finding.figure("never", in: "leads", .count).status == nil)
}

@Test(arguments: [BreakdownPlan.Percentage.row, .total])
func `where percentages are of others, nobody in a column is a count of zero`(
  percentage: BreakdownPlan.Percentage
) throws {
  let finding = breakdown(by: [group], percentage: percentage)
  #expect(try finding.figure("dual", in: "empty", .count) == .count(0, base: 0))
}
