import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private let things = RespondentWords(one: "post", many: "posts", nature: .things)

struct RespondentWordsBasesTests {
  @Test(arguments: [
    (BaseStatement.Rule.Invited.known, "Beside ‘Received’ it is the response rate."),
    (.knownOfSome, "[x] where it does not say"), (.unknown, "so there is no response rate"),
  ])
  func `a report says whether there is a response rate`(
    invited: BaseStatement.Rule.Invited, words: String
  ) {
    let all = RespondentWords.respondents.rowWords(invited).joined(separator: " ")
    #expect(all.contains(words))
    #expect(all.contains("one a respondent. Eligible:"))
    #expect(all.contains("Invited: how many") == (invited != .unknown))
  }

  @Test func `nobody invites things`() {
    #expect(things.rowWords(.unknown).count == 1)
  }

  @Test(arguments: Provenance.allCases)
  func `every column of the bases is explained under its own heading`(provenance: Provenance) {
    for words in [RespondentWords.respondents, things] {
      let all = words.questionBaseWords(provenance).joined(separator: " ")
      for measure in [Measure.eligible, .asked, .answered, .valid] {
        #expect(all.contains("\(measure.heading(unit: "", words)): "))
      }
      #expect(all.contains("as far as the source reports it") == (provenance == .reconstructed))
    }
  }

  @Test func `the account of the bases has a section of its own before the methods`() throws {
    let document = ReportDocument.of([
      .table(
        "question-bases", kind: .bases,
        base: BaseStatement(rule: .questionBases, segment: nil, askedWhen: nil),
        rows: [.part("Band")], measures: [.eligible], cells: [[[.count(3)]]])
    ])
    let headings = document.blocks.compactMap { block in
      if case .heading(2, let text) = block { text } else { nil }
    }
    #expect(headings.suffix(2) == ["Who is counted", "How these figures were worked out"])
    #expect(document.tables.first?.headings == ["Question", "Eligible"])
  }
}
