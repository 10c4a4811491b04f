import Survey
import TestSupport
import Testing

@testable import Ingest

struct SelfAssessmentFileTests {
  private static let header = "respondent,level,l1:KS.1,l1:KS.2,l2:KS.1\n"
  private let framework = CapabilityFramework(items: [["KS.1", "KS.2"], ["KS.1"]])

  private func read(_ text: String, respondent: String? = nil) throws -> SelfAssessments {
    let draft = try MaterialDraft(text)
    let file = try SelfAssessmentFile(
      draft.source(.selfAssessments, respondent: respondent), of: framework, in: draft.folder)
    guard file.faults.isEmpty else { throw RejectedInput(diagnostics: file.faults) }
    return file.selfAssessments
  }

  @Test(arguments: [
    MaterialFault(
      "an unknown item", "respondent,level,l1:KS.1,1️⃣l1:KS.9\nR1,l1,yes,no\n",
      says: "the column 'l1:KS.9' is no item of the framework"),
    MaterialFault(
      "an item of an unknown level", "respondent,level,l1:KS.1,1️⃣l9:KS.1\nR1,l1,yes,no\n",
      says: "the column 'l9:KS.1' is no item of the framework"),
    MaterialFault(
      "an item with another sign between", "respondent,level,l1:KS.1,1️⃣l1.KS.2\nR1,l1,yes,no\n",
      says: "the column 'l1.KS.2' is no item of the framework"),
    MaterialFault(
      "an item twice", "respondent,level,l1:KS.1,1️⃣l1:KS.1\nR1,l1,yes,no\n",
      says: "the column 'l1:KS.1' stands 2 times in the header, as columns 3, 4"),
    MaterialFault(
      "an answer that isn't known", header + "R1,l1,yes,1️⃣maybe,no\n",
      says: "the answer is 'maybe' where yes, partly, no or nothing belongs"),
    MaterialFault(
      "an answer with a capital", header + "R1,l1,yes,1️⃣No,no\n",
      says: "the answer is 'No' where yes, partly, no or nothing belongs"),
    MaterialFault(
      "a blank that isn't empty", header + "R1,l1,yes,1️⃣ ,no\n",
      says: "the answer is ' ' where yes, partly, no or nothing belongs"),
    MaterialFault(
      "an unknown level", header + "R1,1️⃣l3,yes,yes,no\n", says: "the level 'l3' isn't known"),
    MaterialFault(
      "a respondent twice", header + "R1,l1,yes,,\n1️⃣R1,l2,,,no\n",
      says: "the respondent 'R1' stands twice; the first is on line 2"),
    MaterialFault(
      "a respondent without a name", header + "1️⃣,l1,yes,,\n",
      says: "the respondent has no name"),
    MaterialFault("no items", "respondent,level,q1\nR1,l1,yes\n", says: "no column is an item's"),
    MaterialFault(
      "no column of levels", "1️⃣respondent,l1:KS.1\nR1,yes\n",
      says: "there is no column 'level' in the header"),
  ])
  func `a fault of self-assessments is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `columns may stand in any order, and items may be left out`() throws {
    let read = try read(
      "note,l2:KS.1,id,level,l1:KS.2\nx,partly,R1,,\n,no,R2,l2,yes\n", respondent: "id")
    #expect(
      read.respondents == [
        .init(name: "R1", level: nil, answers: [[nil, nil], [.partly]]),
        .init(name: "R2", level: 1, answers: [[nil, .yes], [.no]]),
      ])
  }

  @Test func `an item without a column was asked of nobody, a blank column of everyone`() throws {
    let read = try read("respondent,level,l1:KS.2,l2:KS.1\nR1,l1,,yes\n")
    #expect(read.notAsked == [.init(level: 0, item: 0)])
    #expect(try self.read(Self.header + "R1,l1,,,\n").notAsked.isEmpty)
  }

  @Test func `self-assessments that are a header alone are nothing to count`() throws {
    let found = try faults { _ = try read(Self.header) }
    #expect(
      found.map(\.message) == ["there is no row below the header, so there is nothing to count"])
    #expect(found.map(\.remedy) == ["fill in a row for each respondent"])
  }

  @Test func `a header alone is told beside what is wrong with it`() throws {
    let found = try faults { _ = try read("respondent,level,l1:KS.9\n") }
    #expect(found.count == 2)
    #expect(found.map(\.message).contains("the column 'l1:KS.9' is no item of the framework"))
  }

  @Test func `a file full of faults is told of a hundred times`() throws {
    let rows = (0..<60).map { "R\($0),l1,x,x,\n" }.joined()
    let found = try faults { _ = try read(Self.header + rows) }
    #expect(found.count == 101)
    #expect(found.last?.message == "20 more faults aren't shown")
  }
}
