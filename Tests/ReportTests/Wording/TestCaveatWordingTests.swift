import Survey
import Testing

@testable import Report

private let level = DecimalNumber(units: 5, decimals: 2)

private func words(
  _ caveat: TestCaveat, _ banner: BannerPlace = .columns,
  _ respondents: RespondentWords = .respondents
) -> String { caveat.words(respondents, banner: banner) }

@Test func `letters say their test, level, adjustment and family`() {
  #expect(
    words(
      .letters(
        .percentages, level: level, .holm,
        families: [.init(question: "Area", size: 3), .init(question: "Role", size: 6)],
        comparisons: "a-comparisons"))
      == "Higher than: the columns of the same question that the percentage is significantly above,"
      + " by their letters (two-sided z tests of two proportions with a pooled variance, and Fisher's"
      + " exact test where fewer than 5 would be expected in a cell, level 0.05)."
      + " The comparisons of a row within a question (3 at most for ‘Area’, 6 at most for ‘Role’) are"
      + " adjusted together by Holm's method. The table a-comparisons in findings.csv has every comparison."
  )
}

@Test func `letters of means stand in lines and are Welch's`() {
  let words = words(
    .letters(
      .means, level: level, .none, families: [.init(question: "Area", size: 1)],
      comparisons: "a-comparisons"), .lines)
  #expect(words.hasPrefix("Higher than: the lines of the same question that the mean is"))
  #expect(words.contains("(two-sided Welch t tests, level 0.05)"))
  #expect(words.contains("The comparisons within a question (1 at most) are not adjusted"))
}

@Test func `letters of weighted percentages say what test they are of`() {
  let words = words(
    .letters(
      .weightedPercentages, level: level, .none, families: [.init(question: "Area", size: 1)],
      comparisons: "a-comparisons"))
  #expect(words.contains("(two-sided Rao-Scott tests of each two of them, level 0.05)"))
}

@Test(arguments: [
  (
    TestCaveat.notCompared(["North", "South"], below: 30),
    "Not compared, because they have fewer than 30 respondents: ‘North’ and ‘South’."
  ),
  (
    .overlapAllowedFor(["Sources"]),
    "The columns of ‘Sources’ share respondents; the tests allow for those in both."
  ),
  (
    .overlapByDifference(["Sources"]),
    "The columns of ‘Sources’ share respondents; two that do are compared by a t test of their"
      + " difference with the errors of the design, which allows for those in both."
  ),
  (
    .choice(.exactBySmallCells(below: 5), ["Area"]),
    "Exact, because fewer than 5 respondents would be expected in some cell: ‘Area’."
  ),
  (
    .choice(.exactByFewRespondents(below: 50), ["Area"]),
    "Exact, because there are fewer than 50 respondents: ‘Area’."
  ),
  (
    .notTested(.columnsOverlap, ["Sources"]),
    "Not tested, because a respondent can be in several groups: ‘Sources’."
  ),
])
func `a caveat on tests is a sentence`(caveat: TestCaveat, sentence: String) {
  #expect(words(caveat) == sentence)
}

@Test func `only respondents drawn at random need no warning beside a test`() {
  let sentences = Selection.allCases.map { words(.notDrawnAtRandom($0)) }
  #expect(zip(Selection.allCases, sentences).allSatisfy { ($0 == .random) == $1.isEmpty })
  #expect(Set(sentences).count == sentences.count)
  #expect(sentences.dropFirst().allSatisfy { $0.contains("says nothing of") })
}
