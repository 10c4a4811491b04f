import Disclosure
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private let setting = Question.single("setting", ["nhs", "school"])
private let codebook = Codebook([setting])
private let nhs = Segment(name: "nhs", condition: Condition(setting, [0]))

/// The base words of a table of 1,234 in all, with so many outside it.
private func words(
  _ rule: BaseStatement.Rule, segment: Segment? = nil, asked: Condition? = nil,
  percentage: BreakdownPlan.Percentage? = nil, missing: Int = 0, notAsked: Int = 0,
  question: Question? = setting, base: Int = 1234
) -> [String] {
  let finding = Finding.table(
    question: question,
    base: BaseStatement(rule: rule, segment: segment, askedWhen: asked, percentage: percentage),
    rows: [.part("Yes"), .part("No answer", .missing), .part("Not asked", .notAsked)],
    measures: [.percent, .count], bases: [base],
    cells: [(1, true), (missing, false), (notAsked, false)].map { count, isShare in
      [[isShare ? Figure.percent(count, of: 2) : .absent, Figure.count(count)]]
    })
  return finding.cleared()?.baseWords(codebook, .observed) ?? []
}

@Test func `a base of those who answered says so, and nobody outside is made up`() {
  #expect(words(.respondents(.answered)) == ["Base: 1,234 respondents who answered."])
  #expect(words(.respondents(.answered), base: 1) == ["Base: 1 respondent who answered."])
}

@Test func `a base of everyone asked says that some gave no answer`() {
  #expect(
    words(.respondents(.asked))
      == ["Base: 1,234 respondents who were asked, with or without an answer."])
}

@Test func `a segment is part of the base`() {
  #expect(
    words(.respondents(.answered), segment: nhs)
      == ["Base: 1,234 respondents who answered, of those whose answer to ‘Setting’ is ‘Nhs’."])
}

@Test func `a table without a question is of respondents`() {
  #expect(words(.respondents(.asked), question: nil) == ["Base: 1,234 respondents."])
}

@Test func `who is not in the base is told apart, whatever the table shows`() {
  #expect(
    words(.respondents(.answered), asked: nhs.condition, missing: 1, notAsked: 2000).last
      == "Not in the base: 1 who was asked and gave no answer; 2,000 who were not asked (the"
      + " question went to those whose answer to ‘Setting’ is ‘Nhs’).")
  #expect(
    words(.respondents(.answered), asked: nhs.condition, missing: 3).last
      == "Not in the base: 3 who were asked and gave no answer.")
}

@Test func `percentages of anything but the column say what they are of`() {
  #expect(words(.respondents(.answered), percentage: .column).count == 1)
  #expect(
    words(.respondents(.answered), percentage: .row).last
      == "Each percentage is of all the respondents of its row.")
  #expect(
    words(.respondents(.answered), percentage: .total).last
      == "Each percentage is of all 1,234 respondents.")
}

@Test func `a theme's base tells each column's respondents`() {
  #expect(
    words(.interviewed, segment: nhs) == [
      "Base: respondents whose answer to ‘Setting’ is ‘Nhs’, whether or not they raised a theme."
        + " All: 1,234."
    ])
}

@Test func `published and recomputed figures have bases of their own`() {
  #expect(
    words(.eachFigure) == [
      "Base: a published figure's is as the source states it; a recomputed percentage or average"
        + " is of the respondents of its group who answered."
    ])
}

@Test func `what a framework sets out has no base`() {
  #expect(
    words(.framework) == ["Base: none. The numbers count what the framework sets out, not people."])
}

@Test func `a level's base says who isn't counted, and what a share is of`() {
  let said = words(.assessedLevel)
  #expect(said.count == 2)
  #expect(said[0].hasPrefix("Base: of 1,234 respondents, those who answered at least one item"))
  #expect(said[1].hasPrefix("Per cent: yes, of all possible answers"))
}

@Test func `points and combinations are of no respondents`() {
  for rule in [
    BaseStatement.Rule.combinations, .printedScores, .factors, .profileRanges, .profileLevels,
  ] {
    #expect(words(rule).count == 1)
    #expect(!words(rule).contains { $0.contains("respondent") })
  }
  #expect(words(.printedScores, base: 16)[0].hasSuffix("are of the profile's 16 factors."))
  #expect(words(.profileLevels, base: 1)[0].hasSuffix("of 1 factor in all."))
}
