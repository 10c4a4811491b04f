import Survey
import TestSupport
import Testing

@testable import Analysis

struct ThemeCountsTests {
  private func excerpt(_ respondent: Int?, _ theme: String, _ passage: String) -> Excerpt {
    Excerpt(
      respondent: respondent, group: "", interviewQuestion: "", theme: theme, coder: "",
      passage: passage)
  }

  @Test func `a passage with several themes of a family is one mention of it`() {
    let excerpts = [
      excerpt(0, "a", "1"), excerpt(0, "b", "1"), excerpt(0, "b", "2"), excerpt(1, "a", "1"),
    ]
    let counts = ThemeCounts(["a", "b"], in: excerpts) { _ in true }
    #expect(counts.mentions == 3)
    #expect(counts.respondents == 2)
  }

  @Test func `rows that name no passage are a mention each`() {
    let excerpts = [excerpt(0, "a", ""), excerpt(0, "a", ""), excerpt(0, "a", "1")]
    #expect(ThemeCounts(["a"], in: excerpts) { _ in true }.mentions == 3)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `mentions are as many as a recount finds, however often rows repeat`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let excerpts = (0..<60).map { _ in
      excerpt(
        Int.random(in: 0...3, using: &generator),
        ["a", "b", "c"].randomElement(using: &generator) ?? "",
        String(Int.random(in: 0...5, using: &generator)))
    }
    var recount = 0
    for respondent in 0...3 {
      for passage in 0...5 {
        let isThere = excerpts.contains {
          $0.respondent == respondent && $0.passage == String(passage) && $0.theme != "c"
        }
        recount += isThere ? 1 : 0
      }
    }
    #expect(ThemeCounts(["a", "b"], in: excerpts) { _ in true }.mentions == recount)
  }
}
