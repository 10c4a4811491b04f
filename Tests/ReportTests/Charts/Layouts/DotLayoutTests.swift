import Survey
import Testing

@testable import Analysis
@testable import Report

private func points(_ counts: [Int]) throws -> [PointMark] {
  let finding = Finding.drawn(
    [.part("A")], by: counts.indices.map { .point("P\($0)") }, everyone: false, measure: .count,
    percentage: nil
  ) { .count(counts[$1]) }
  // The first points are those of the key.
  return try Chart.of(finding, .dots).drawing.marks.compactMap { mark in
    if case .point(let point) = mark { point } else { nil }
  }.suffix(counts.count)
}

@Test func `dots of different numbers stand on one line, in four shapes`() throws {
  let points = try points([1, 5, 10, 20])
  #expect(Set(points.map(\.centre.y)).count == 1)
  #expect(points.map(\.shape) == [1, 2, 3, 4])
}

@Test func `dots of the same number stand above each other, the others on the line`() throws {
  let points = try points([5, 5, 20])
  #expect(points[0].centre.x == points[1].centre.x)
  #expect(points[1].centre.y - points[0].centre.y >= 2 * PointMark.radius)
  #expect((points[0].centre.y + points[1].centre.y) / 2 == points[2].centre.y)
}
