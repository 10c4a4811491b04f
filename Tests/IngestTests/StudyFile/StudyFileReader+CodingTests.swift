import Survey
import TestSupport
import Testing

@testable import Ingest

extension StudyFault {
  static let coding = [
    StudyFault(
      "a matrix of nobody knows what", sources: coded("1️⃣coding: {file: m.csv, format: nvivo}"),
      says: "the source 'coding' doesn't say what the numbers of the matrix count, and the file"
        + " itself can't"),
    StudyFault(
      "an unknown unit of cells",
      sources: coded("coding: {file: m.csv, format: nvivo, cells: 1️⃣words}"),
      says: "unit of cells 'words' isn't known"),
    StudyFault(
      "a coder where nobody is named",
      sources: coded("coding: {file: t.csv, format: taguette, 1️⃣coder: ann}"),
      says: "'coder' says nothing of the source 'coding', whose format is 'taguette'",
      remedy: "remove it; it goes with 'maxqda', 'dedoose', 'qualcoder', 'refi-qda'"),
    StudyFault(
      "cases of our own excerpts",
      sources: coded("coding: {file: t.csv, format: excerpts, 1️⃣cases: cases.csv}"),
      says: "'cases' says nothing of the source 'coding', whose format is 'excerpts'"),
    StudyFault(
      "cases elsewhere",
      sources: coded("coding: {file: t.csv, format: taguette, cases: 1️⃣../cases.csv}"),
      says: "'../cases.csv' leads out of the study's folder"),
    StudyFault(
      "an empty coder", sources: coded("coding: {file: t.csv, format: dedoose, 1️⃣coder: }"),
      says: "the coder of the source 'coding' is empty"),
    StudyFault(
      "a respondent column of a tool that has its own",
      sources: coded("coding: {file: t.csv, format: taguette, 1️⃣respondent: id}"),
      says:
        "'respondent' says nothing of the source 'coding': the format 'taguette' fixes the column"
        + " that names the documents"),
  ]

  private static func coded(_ source: String) -> String {
    "responses: {file: responses.csv, format: plain, respondent: id}\n" + source
  }
}

struct StudyFileReaderCodingTests {
  @Test(arguments: StudyFault.coding)
  func `a fault of a coding tool's source is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  private func coding(_ source: String) throws -> SourceFile.Coding? {
    var draft = StudyDraft()
    draft.sources = "responses: {file: r.csv, format: plain}\ncoding: \(source)"
    return try draft.read().sources.first { $0.name == "coding" }?.coding
  }

  @Test func `what the study file says of an export is kept`() throws {
    #expect(
      try coding("{file: q.csv, format: qualcoder, coder: ann, cases: c.csv}")
        == SourceFile.Coding(coder: .named("ann"), cases: "c.csv"))
    #expect(
      try coding("{file: q.csv, format: dedoose, coder: any}") == SourceFile.Coding(coder: .any))
    #expect(
      try coding("{file: q.csv, format: nvivo, cells: files}") == SourceFile.Coding(cells: .files))
    #expect(try coding("{file: q.csv, format: taguette}") == .unsaid)
  }

  @Test func `a study of coded interviews alone needs no questions`() throws {
    var draft = StudyDraft()
    draft.sources =
      "responses: {file: r.csv, format: plain, respondent: id}\ncoding: {file: t.csv, format: taguette}"
    let text = draft.marked.text.components(between: "questions:\n", and: "plan:\n")
      .replacing("{breakdown: role, name", with: "{themes: {code_frame: themes.csv}, name")
    let study = try Study.reading(text, codeFrame: draft.codeFrame)
    #expect(study.codebook.questions.isEmpty)
  }
}

extension String {
  /// The text without what stands from one line to before another.
  fileprivate func components(between start: String, and end: String) -> String {
    guard let from = ranges(of: start).first, let to = ranges(of: end).first else { return self }
    return String(self[..<from.lowerBound] + self[to.lowerBound...])
  }
}
