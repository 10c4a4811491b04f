import Disclosure
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private let day = CalendarDate(year: 2024, month: 2, day: 29) ?? .first

private let findings: [Finding] = [
  .table(
    "shares", rows: [.part("A"), .part("B")], measures: [.count, .percent],
    cells: [
      [[.count(1), .percent(1, of: 3, interval: 0.5...66.6)]],
      [[.count(2), .absent]],
    ]),
  .table(
    "low", rows: [.part("A")], measures: [.percent], cells: [[[.percent(1, of: 3000)]]]),
]

private let withDays =
  findings + [
    .table(
      "days", kind: .summary, rows: [.part("A")], measures: [.median],
      cells: [[[Figure(.day(day), unit: "date")]]])
  ]

struct DataFileFindingsTests {
  private static func described(
    _ findings: [Finding], exact: Bool = false
  ) throws -> (file: DataFile, text: String) {
    let document = ReportDocument.of(findings)
    let text = try #require(ReportFiles(document, exact: exact).texts["findings.csv"])
    return (.findings(document, exact: exact), text)
  }

  @Test(arguments: [false, true])
  func `the columns described are those of the file, and hold what is said`(exact: Bool) throws {
    for findings in [findings, withDays] {
      let (file, text) = try Self.described(findings, exact: exact)
      #expect(file.columns.map(\.heading) == CSVRecords(text).header)
      #expect(!CSVRecords(text).rows.isEmpty)
      #expect(file.strangers(in: text).isEmpty)
    }
  }

  @Test func `a value is a number, or a number or a day where there are days`() throws {
    let contents = try [findings, withDays].map {
      try Self.described($0).file.columns.first { $0.heading == "value" }?.content
    }
    #expect(contents == [.number, .numberOrDay])
  }

  @Test(arguments: [
    ("value", "1,5"), ("value", "1.5e3"), ("count", "2.5"), ("status", "q"), ("status", "cc"),
    ("measure", "percents"), ("kind", ""), ("row", ""),
  ])
  func `a cell that holds anything else is a stranger`(heading: String, cell: String) throws {
    let column = try #require(
      try Self.described(findings).file.columns.first { $0.heading == heading })
    #expect(!column.allows(cell, absences: [""]))
  }

  @Test func `a status can be each letter that findings have, and no other`() throws {
    let column = try #require(
      try Self.described(findings).file.columns.first { $0.heading == "status" })
    #expect(column.content == .words(["c", "x", "z", "low", "b", "u", "few", "r", "p"]))
    for marker in Marker.allCases where !marker.status.isEmpty {
      #expect(column.description.contains(marker.meaning))
    }
  }

  @Test func `the key tells every row from every other`() throws {
    let (file, text) = try Self.described(withDays)
    let keys = file.keys(in: text)
    #expect(keys.count == 6)
    #expect(Set(keys).count == keys.count)
  }
}
