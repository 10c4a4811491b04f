import Survey
import Testing

@testable import Ingest

struct PrintedBandsTests {
  private static let bands = ["6", "7", "8a", "8b", "8c", "8d"].enumerated().map {
    PayBand(name: $1, points: $0 * 10...$0 * 10 + 9)
  }

  @Test(arguments: [
    ("6", 0...0), ("8a-b", 2...3), ("8A – 8B", 2...3), ("8C-8D", 4...5), ("Band 7", 1...1),
    ("6-8a", 0...2), ("6–7", 0...1), ("8a", 2...2),
  ])
  func `printed bands are read, with what the second name leaves out`(
    text: String, places: ClosedRange<Int>
  ) throws {
    #expect(try PrintedBands.read(text, in: Self.bands) == places)
  }

  @Test(arguments: [
    ("", PrintedBands.Fault.unknown("")), ("8e", .unknown("8e")), ("8a-e", .unknown("e")),
    ("8", .unknown("8")), ("6-7-8a", .unknown("6-7-8a")), ("8b-a", .falling), ("7-6", .falling),
    ("7-", .unknown("")),
  ])
  func `what is no band is refused`(text: String, fault: PrintedBands.Fault) {
    #expect(throws: fault) { try PrintedBands.read(text, in: Self.bands) }
  }
}
