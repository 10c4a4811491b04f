import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

private let thirds = Finding.table(
  rows: [.part("A"), .part("B")], measures: [.percent],
  cells: [
    [[.percent(1, of: 3, interval: 0.1...100.0 / 7)]], [[.percent(1, of: 1000)]],
  ])

private func lines(exact: Bool) -> [String] {
  let publication = Publication(of: [thirds], under: .none, rounding: .whole)
  return FindingsRenderer(.of(.observed), exact: exact).render(publication)
    .split(separator: "\n").dropFirst().map(String.init)
}

@Test func `exact numbers have seventeen significant digits`() {
  #expect(
    lines(exact: true).first == "small,table,breakdown,,,,a,,*,percent,percent,"
      + "33.333333333333336,0.10000000000000001,14.285714285714286,1,3,,,")
}

@Test func `an exact number reads back as the same number`() throws {
  let fields = try #require(lines(exact: true).first).split(separator: ",")
  #expect(Double(fields[7]) == 100.0 / 3)
  #expect(Double(fields[9]) == 100.0 / 7)
}

@Test func `a number that rounds to nothing keeps its count and says so`() {
  #expect(
    lines(exact: false).last == "small,table,breakdown,,,,b,,*,percent,percent,0,,,1,1000,,low,")
}
