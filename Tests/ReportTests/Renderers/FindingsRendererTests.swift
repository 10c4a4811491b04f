import Disclosure
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private let area = Question.single("area", ["north", "south"])
private let view = Question.single("view", ["yes", "no"], nets: [Net("any", [0, 1])])
private let north = Segment(name: "northern", condition: Condition(area, [0]))

/// Each view in each area, so that one column is all yes and one half; two gave no view.
private func findings(
  _ plan: BreakdownPlan, _ provenance: Provenance = .observed, exact: Bool = false
) -> [String] {
  let study = Study([area, view], provenance: provenance, plan: [.breakdown(plan)])
  let responses = Responses([
    (area, GivenAnswer.counts([3, 3])),
    (view, [.option(0), .option(0), .missing, .option(0), .option(1), .missing]),
  ])
  let publication = Publication(
    of: study.findings(from: Evidence(responses)), under: .none, rounding: study.rounding)
  return FindingsRenderer(study, exact: exact).render(publication)
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

private func rows(_ lines: [String], of table: String) -> [String] {
  lines.filter { $0.hasPrefix("small,\(table),") }
}

@Test func `the header is the contract`() {
  #expect(
    findings(BreakdownPlan(view)).first
      == "study,table,kind,wave,segment,row_question,row,column_question,column,measure,unit,value,"
      + "lower,upper,count,base,weighted_base,status,note")
}

@Test func `every line has the header's fields and the file ends its last line`() {
  let lines = findings(BreakdownPlan(view, by: [area]))
  #expect(lines.last == "")
  #expect(lines.dropLast().allSatisfy { $0.filter { $0 == "," }.count == 18 })
}

@Test func `rows, then columns, then measures follow the codebook`() {
  #expect(
    rows(findings(BreakdownPlan(view, by: [area], show: [.count])), of: "view").prefix(6) == [
      "small,view,breakdown,,,view,yes,,*,count,count,3,,,3,4,,,",
      "small,view,breakdown,,,view,yes,area,north,count,count,2,,,2,2,,,",
      "small,view,breakdown,,,view,yes,area,south,count,count,1,,,1,2,,,",
      "small,view,breakdown,,,view,no,,*,count,count,1,,,1,4,,,",
      "small,view,breakdown,,,view,no,area,north,count,count,0,,,0,2,,,",
      "small,view,breakdown,,,view,no,area,south,count,count,1,,,1,2,,,",
    ])
}

@Test func `a net, the total and those outside the base have names of their own`() {
  let lines = rows(findings(BreakdownPlan(view, show: [.count])), of: "view")
  let names = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false)[6] }
  #expect(names == ["yes", "no", "net:any", "*", "missing", "not_asked"])
}

@Test func `a segment's rows bear its name`() {
  let lines = rows(findings(BreakdownPlan(view, segment: north, show: [.count])), of: "view")
  #expect(lines.first == "small,view,breakdown,,northern,view,yes,,*,count,count,2,,,2,2,,,")
}

@Test func `the tables of the sample come first, in one order`() {
  let tables = findings(BreakdownPlan(view)).dropFirst().dropLast()
    .map { String($0.split(separator: ",")[1]) }
  let order = tables.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
  #expect(order == ["respondents-by-segment", "answers-by-question", "view"])
}

@Test func `a place without a number has a status and no value`() {
  let lines = rows(findings(BreakdownPlan(view)), of: "view")
  let missing = "small,view,breakdown,,,view,missing,,*,percent,percent,,,,"
  let line = lines.first { $0.hasPrefix(missing) }
  #expect(line?.hasSuffix(",z,") == true)
}

@Test(arguments: [
  (Provenance.observed, ""), (.reconstructed, "rows reconstructed from published aggregates"),
  (.synthetic, "synthetic rows"),
])
func `every line of made rows says so`(provenance: Provenance, note: String) {
  let lines = findings(BreakdownPlan(view), provenance).dropFirst().dropLast()
  #expect(!lines.isEmpty && lines.allSatisfy { $0.hasSuffix(",\(note)") })
}

@Test func `numbers are rounded unless they are asked for exactly`() {
  let start = "small,view,breakdown,,,view,yes,,*,percent,percent,"
  let plan = BreakdownPlan(view, base: .asked, show: [.percent], intervals: true)
  #expect(findings(plan).contains("\(start)50,19,81,3,6,,,"))
  let exact = findings(plan, exact: true).first { $0.hasPrefix(start) }
  #expect(exact?.hasPrefix("\(start)50,18.76") == true)
}

@Test func `the note is of the rows that a table was worked out from`() {
  var invented = Finding.table("invented", rows: [.part("A")], cells: [[[.count(1)]]])
  invented.provenance = .synthetic
  let publication = Publication(
    of: [.labelled(["A"]), invented], under: .none, rounding: .whole)
  let lines = FindingsRenderer(Study([]), exact: false).render(publication).split(separator: "\n")
  #expect(lines.map { $0.hasSuffix(",synthetic rows") } == [false, false, true])
}

@Test func `a number hidden for its few respondents has a note of that`() {
  let study = Study([view], plan: [.breakdown(BreakdownPlan(view))])
  let responses = Responses([(view, GivenAnswer.counts([3, 1]))])
  let publication = Publication(
    of: study.findings(from: Evidence(responses)), under: .none, rounding: study.rounding,
    smallBases: SmallBasePolicy([.init(.hide, below: 5)]))
  let lines = FindingsRenderer(study, exact: false).render(publication).split(separator: "\n")
  let line = lines.first { $0.hasPrefix("small,view,breakdown,,,view,yes,,*,percent") }
  #expect(line?.hasSuffix(",3,4,,x,hidden: fewer than 5 respondents") == true)
}
