import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

private func printed(
  _ finding: Finding, number: Int = 1, of provenance: Provenance = .observed
) throws -> PrintedTable {
  PrintedTable(try #require(finding.cleared()), number: number, of: .of(provenance))
}

private func shares(
  _ counts: [Int], of base: Int, columns: Int = 1, whole: Bool = true
) -> Finding {
  .table(
    rows: counts.map { .part("Option \($0)") },
    columns: Array(repeating: .total, count: columns), measures: [.percent],
    cells: counts.map { count in (0..<columns).map { _ in [.percent(count, of: base)] } },
    partsMakeWhole: whole)
}

@Test func `the legend lists the symbols used, and no others, in a fixed order`() throws {
  let figures = [
    .percent(1, of: 1000), Figure(absent: .notApplicable, unit: "percent"),
    Figure(absent: .notAvailable, unit: "percent"), .percent(1, of: 2), .absent,
  ]
  let some = Finding.table(
    rows: figures.indices.map { .part("Row \($0)") }, measures: [.percent],
    cells: figures.map { [[$0]] })
  #expect(try printed(some).legend == [.notAvailable, .notApplicable, .low])
  #expect(try printed(.labelled(["[c]"])).legend.isEmpty)
}

@Test(arguments: [
  (1, "tables/01-table.csv"), (10, "tables/10-table.csv"), (123, "tables/123-table.csv"),
])
func `a table's file is named by its number and name`(number: Int, file: String) throws {
  #expect(try printed(.labelled(["A"]), number: number).fileName == file)
}

@Test func `percentages that add to a hundred have no note that they don't`() throws {
  #expect(try printed(shares([1, 3], of: 4)).words.filter { $0.contains("sum to 100") } == [])
}

@Test func `percentages that don't add to a hundred say so`() throws {
  #expect(
    try printed(shares([1, 1, 1], of: 3)).words
      .contains("Percentages do not sum to 100 because of rounding."))
  #expect(
    try printed(shares([1, 1, 1], of: 3, columns: 2)).words
      .contains("Percentages may not sum to 100 because of rounding."))
  #expect(
    try !printed(shares([1, 1, 1], of: 3, whole: false)).words
      .contains { $0.contains("sum to 100") })
}

@Test func `an interval is named once, and only where there is one`() throws {
  let finding = Finding.table(
    rows: [.part("A"), .part("B")], measures: [.percent],
    cells: [9, 1].map { [[.percent($0, of: 10, interval: 0...100)]] })
  let name = "95% CI: 95% confidence interval, Wilson score."
  #expect(try printed(finding).words.filter { $0 == name }.count == 1)
  #expect(try !printed(shares([1, 3], of: 4)).words.contains(name))
}

@Test func `only a table of percentages or averages tells how it was rounded`() throws {
  #expect(try !printed(.labelled(["A"])).words.contains { $0.hasPrefix("Rounding") })
  #expect(
    try printed(shares([1, 3], of: 4)).words.contains {
      $0.hasPrefix("Rounding: percentages to whole numbers")
    })
}

@Test(arguments: [
  (Provenance.observed, TableKind.breakdown, [] as [String]),
  (.reconstructed, .breakdown, ["These figures come from rows reconstructed from published"]),
  (.reconstructed, .reproduction, ["The recomputed figures come from rows reconstructed from"]),
  (.synthetic, .themes, ["These figures come from synthetic rows."]),
])
func `a table says what it was worked out from unless people gave it`(
  provenance: Provenance, kind: TableKind, starts: [String]
) throws {
  let finding = Finding.table(kind: kind, rows: [.part("A")], cells: [[[.count(1)]]])
  let told = try printed(finding, of: provenance).words.filter { $0.contains("come from") }
  #expect(told.count == starts.count)
  #expect(zip(told, starts).allSatisfy { $0.hasPrefix($1) })
}

@Test func `the author's notes stand after the caveats, and all of them after the provenance`()
  throws
{
  let finding = Finding.table(
    rows: [.part("A")], cells: [[[.count(1)]]], caveats: [.quantileMethod],
    notes: ["Printed twice."])
  #expect(
    try printed(finding, of: .synthetic).words.suffix(3) == [
      "These figures come from synthetic rows.", Caveat.quantileMethod.words(), "Printed twice.",
    ])
}

@Test func `a table's own provenance stands above the study's, in words and in its file`() throws {
  var finding = Finding.table(rows: [.part("A")], cells: [[[.count(1)]]])
  finding.provenance = .synthetic
  let table = try printed(finding, of: .observed)
  #expect(table.words.last == "These figures come from synthetic rows.")
  #expect(CSVRenderer.render(table).contains("synthetic rows"))
  finding.provenance = .observed
  #expect(try printed(finding, of: .synthetic).provenance == "")
}

@Test(arguments: [(TableKind.goal, "lines"), (.summary, "lines"), (.breakdown, "columns")])
func `who is left out of a banner is told as it is printed`(kind: TableKind, place: String) throws {
  let finding = Finding.table(
    kind: kind, rows: [.part("A")], cells: [[[.count(1)]]],
    caveats: [.outsideBanner(question: "Team", respondents: 1)])
  let table = try printed(finding)
  #expect(table.words.contains { $0.hasSuffix("stands in none of its \(place).") })
}
