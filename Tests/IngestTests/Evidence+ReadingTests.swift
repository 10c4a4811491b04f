import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct EvidenceReadingTests {
  private func read(_ draft: StudyDraft, _ files: [String: String]) throws -> ReadEvidence {
    let folder = try ScratchFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    let path = folder.url.appendingPathComponent("study.yaml").path
    return try draft.read().readEvidence(in: StudyFolder(of: path))
  }

  private func rejection(_ files: [String: String]) throws -> RejectedInput? {
    do {
      _ = try read(StudyDraft(), files)
      return nil
    } catch let rejected as RejectedInput {
      return rejected
    }
  }

  private static let files = [
    "responses.csv": "id,role,band,years,trainings\nR1,lead,7,12,cbt;cat\n\nR2,staff,8a,,\n",
    "excerpts.csv": "id,group,question,theme,coder\nR2,,,T1,\n",
    "published.csv":
      "id,set,measure,category,value,unit,base,group,quantifier,note\nD1,,,,1,,,,,\n",
  ]

  @Test func `everything that the study names is read, and counted`() throws {
    let evidence = try read(StudyDraft(), Self.files).evidence
    #expect(evidence.responses.respondents == ["R1", "R2"])
    #expect(evidence.excerpts.map(\.respondent) == [1])
    #expect(evidence.publishedFigures["published"]?.map(\.id) == ["D1"])
    #expect(evidence.inputs.map(\.name) == ["responses.csv", "excerpts.csv", "published.csv"])
    #expect(evidence.inputs.map(\.rows) == [2, 1, 1])
    #expect(evidence.inputs.map(\.blankLines) == [1, 0, 0])
  }

  @Test func `excerpts of several files stand one after the other`() throws {
    var draft = StudyDraft()
    draft.sources += "\nmore: {file: more.csv, format: excerpts, respondent: who}"
    let more = ["more.csv": "who,group,question,theme,coder\nR1,,,T2,\n"]
    let evidence = try read(draft, Self.files.merging(more, uniquingKeysWith: { $1 })).evidence
    #expect(evidence.excerpts.map(\.theme) == ["T1", "T2"])
  }

  @Test func `a file that isn't there is told beside the faults of the others`() throws {
    var files = Self.files
    files["excerpts.csv"] = nil
    #expect(try rejection(files)?.cause == .missingFile)
    files["published.csv"] = "id\n"
    let both = try #require(try rejection(files))
    #expect(both.cause == .badData)
    #expect(both.diagnostics.contains { $0.path.hasSuffix("excerpts.csv") })
    #expect(both.diagnostics.contains { $0.path.hasSuffix("published.csv") })
  }

  @Test func `respondents of passages aren't held against responses that can't be read`() throws {
    var files = Self.files
    files["responses.csv"] = "id,role,band,years,trainings\nR9,boss,7,12,\n"
    let found = try #require(try rejection(files)).diagnostics
    #expect(
      found.map(\.message) == ["the answer is 'boss' which is none of the options of 'role'"])
  }
}
