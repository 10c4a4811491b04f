import Survey
import TestSupport
import Testing

@testable import Ingest

struct ReadMarginTests {
  private static let question = Question.single("role", ["lead", "staff", "boss"])

  private func margin(_ text: String) throws -> ReadMargin {
    try margin(in: MaterialDraft(text))
  }

  private func margin(in draft: MaterialDraft) throws -> ReadMargin {
    try ReadMargin(
      Margin(
        question: Self.question.id, origin: .file("material.csv"),
        place: StudyFilePlace(line: 7, column: 3)), of: Self.question, in: draft.folder)
  }

  @Test func `totals stand in the options' order, whatever the file's`() throws {
    let read = try margin("note,count,value\n,12.5,staff\n,0,boss\n,3,lead\n")
    #expect(read.totals.map(\.description) == ["3", "12.5", "0"])
  }

  @Test(arguments: [
    MaterialFault(
      "an unknown option", "value,count\nlead,1\n1️⃣stuff,2\nstaff,1\nboss,1\n",
      says: "the option 'stuff' isn't known"),
    MaterialFault(
      "an option twice", "value,count\nlead,1\n1️⃣lead,2\nstaff,1\nboss,1\n",
      says: "the option 'lead' stands twice; the first is on line 2"),
    MaterialFault(
      "an option without a total", "value,count\nlead,1\nstaff,2\n",
      says: "the totals of 'role' say nothing of 'boss'"),
    MaterialFault(
      "a total that is no number", "value,count\nlead,1️⃣many\nstaff,2\nboss,1\n",
      says: "the count is 'many' where a number of zero or more belongs"),
    MaterialFault(
      "a total below zero", "value,count\nlead,1️⃣-1\nstaff,2\nboss,1\n",
      says: "the count is '-1' where a number of zero or more belongs"),
    MaterialFault(
      "totals of nothing", "value,count\nlead,0\nstaff,0\nboss,0\n",
      says: "the totals of 'role' are all zero"),
    MaterialFault(
      "no column of counts", "1️⃣value,number\nlead,1\n",
      says: "there is no column 'count' in the header"),
  ])
  func `a fault of a file of totals is told in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try margin(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  private func told(
    of given: [GivenAnswer], totals: String = "lead,1\nstaff,2\nboss,1\n"
  ) throws -> [Diagnostic] {
    let draft = try MaterialDraft("value,count\n\(totals)")
    // The file has to be there still when the place of a fault is looked up.
    return try withExtendedLifetime(draft) {
      try margin(in: draft).faults(Answers(given, to: Self.question), .respondents)
    }
  }

  @Test func `a margin without respondents is told at its total`() throws {
    let found = try told(of: GivenAnswer.counts([2, 1, 0]))
    #expect(
      found.map(\.message) == [
        "the total of 'boss' of 'role' is 1, and no respondent has that answer"
      ])
    #expect(found.map(\.position) == [FilePosition(line: 4, column: 6)])
  }

  @Test func `respondents of a total of zero are told`() throws {
    let found = try told(of: GivenAnswer.counts([2, 1, 3]), totals: "lead,4\nstaff,2\nboss,0\n")
    #expect(
      found.map(\.message) == [
        "the total of 'boss' of 'role' is 0, and 3 respondents have that answer"
      ])
  }

  @Test func `respondents without an answer are told with their number`() throws {
    let found = try told(
      of: GivenAnswer.counts([2, 1, 3], missing: 2, notAsked: 1),
      totals: "lead,3\nstaff,2\nboss,4\n")
    #expect(
      found.map(\.message) == [
        "weights are fitted to 'role', to which 3 respondents gave no answer"
      ])
  }

  @Test func `shares in the place of people are told`() throws {
    let found = try told(
      of: GivenAnswer.counts([2, 1, 1]), totals: "lead,0.5\nstaff,0.25\nboss,0.25\n")
    #expect(
      found.map(\.message) == [
        "the totals of 'role' add to 1.00, fewer than the 4 respondents there are"
      ])
  }

  @Test func `an option that nobody chose and nobody has is no fault`() throws {
    #expect(
      try told(of: GivenAnswer.counts([2, 1, 0]), totals: "lead,1\nstaff,2\nboss,0\n").isEmpty)
  }
}
