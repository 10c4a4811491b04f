import Testing

@testable import Ingest

struct PrintedScoresTests {
  @Test(arguments: [
    ("45", [45]), ("7-12", [7, 12]), ("7-12- 18", [7, 12, 18]), ("7 – 12", [7, 12]),
    ("12-21- 32", [12, 21, 32]), ("7, 18", [7, 18]), ("0", [0]),
  ])
  func `a printed score is read`(text: String, scores: [Int]) {
    #expect(PrintedScores.read(text) == scores)
  }

  @Test(arguments: ["", "-", "7-", "-7", "7--12", "7.5", "7 12", "about 7", "7-12-x", "1234567"])
  func `what is no score is refused`(text: String) {
    #expect(PrintedScores.read(text) == nil)
  }
}
