import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

private func table(
  _ rows: [(value: String, count: Int)], columns: [TableColumn] = [.total]
) throws -> ClearedTable {
  let finding = Finding.table(
    "received-rows", kind: .bases,
    rows: rows.map { TableRow(value: $0.value, label: $0.value, role: .part) }, columns: columns,
    measures: [.count, .percent],
    cells: rows.map { row in
      columns.map { _ in [.count(row.count), .percent(row.count, of: 200)] }
    })
  return try #require(finding.cleared())
}

@Test func `the way from those invited to those counted has each reason beside it`() throws {
  let rows = [
    ("invited", 200), ("received", 100), ("left_out:previews", 3), ("left_out:doubles", 0),
    ("eligible", 97),
  ]
  let round = try #require(FlowChart(table(rows))).rounds[0]
  #expect(round.steps.map(\.label) == ["invited", "received", "eligible"])
  #expect(round.steps.map(\.share?.label) == [nil, "50", "49"])
  #expect(round.leftOut.map(\.label) == ["left_out:previews"])
}

@Test
func `where nobody was left out and nothing is known of the invited there is nothing to draw`()
  throws
{
  let plain = [("received", 100), ("left_out", 0), ("eligible", 100)]
  #expect(try FlowChart(table(plain)).isNone)
  #expect(try !FlowChart(table([("received", 100), ("left_out:x", 1), ("eligible", 99)])).isNone)
  #expect(try !FlowChart(table([("invited", 200), ("received", 100), ("eligible", 100)])).isNone)
}

@Test func `each round has a way of its own`() throws {
  let rows = [("received", 100), ("left_out:x", 1), ("eligible", 99)]
  let waves = ["2023", "2024"].map { TableColumn.date($0) }
  let chart = try #require(FlowChart(table(rows, columns: waves)))
  #expect(chart.rounds.map(\.heading) == ["2023", "2024"])
}

extension FlowChart? {
  fileprivate var isNone: Bool { if case .none = self { true } else { false } }
}
