import Disclosure
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private let known = Caveat.waves(
  .amongThoseWhoKnow(["Don't know"], waves: ["a", "b"], bases: [9, 1000]))
private let things = RespondentWords(one: "post", many: "posts", nature: .things)

private func words(
  _ rule: BaseStatement.Rule, caveats: [Caveat] = [], _ respondents: RespondentWords = .respondents
) -> [String] {
  let base = BaseStatement(rule: rule, segment: nil, askedWhen: nil)
  let finding = Finding.table(
    kind: .trend, question: Question.single("view", ["yes", "no"]), base: base,
    rows: [.part("Yes"), .part("No answer", .missing)], bases: [10],
    cells: [[[Figure.count(4)]], [[Figure.count(3)]]], caveats: caveats)
  return finding.cleared()?.baseWords(Codebook([]), .observed, respondents) ?? []
}

@Test func `changes among those who know have a base of their own`() {
  #expect(
    words(.comparedWaves)
      == ["Base: the respondents of each wave who answered, as in the table above."])
  #expect(
    words(.comparedWaves, caveats: [known]) == [
      "Base: the respondents of each wave who answered, without the answer ‘Don't know’."
        + " a: 9; b: 1,000."
    ])
  #expect(
    words(.matched, caveats: [known])[0].hasPrefix(
      "Base: respondents who answered in both waves, without the answer ‘Don't know’, matched by"
        + " respondent id: "))
}

@Test func `a base of waves speaks of things as things`() {
  #expect(
    words(.eachWave, caveats: [], things)[0].hasPrefix("Base: posts of each wave with an answer. "))
  #expect(words(.eachWave, caveats: [], things)[1].hasSuffix(": 3 without an answer."))
  #expect(
    words(.matched, caveats: [], things)[0].hasPrefix(
      "Base: posts with an answer in both waves, matched by post id: "))
}
