import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// The files that a study says it is read from are those that its reading opens.
struct StudyFilesTests {
  private static let shipped = (try? Self.folders("data")) ?? []

  private static func folders(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.url.appendingPathComponent(path).path
    ).sorted()
  }

  private static let coded = [
    "study.yaml": """
    study: coded
    title: Coded
    provenance: synthetic
    release: {previous: old.csv}
    sources:
      first: {file: first.csv, respondent: id}
      second: {file: second.csv, respondent: id}
      coding: {file: coding.csv, format: taguette, cases: cases.csv}
      said: {file: said.csv, format: auto}
    waves:
      one: {responses: first, excerpts: [coding], date: 2020-01-01}
      two: {responses: second, excerpts: [said], date: 2021-01-01}
    questions:
      role: {text: Which?, type: single, options: {a: A, b: B}}
    plan:
      - {themes: {code_frame: one.csv}, name: one, title: One, wave: one}
      - {themes: {code_frame: two.csv}, name: two, title: Two, wave: two}

    """,
    "old.csv":
      "study,table,wave,segment,row_question,row,column_question,column,measure,value,lower,upper,"
      + "status\ncoded,one,one,,,Pay,,*,respondents,1,,,\n",
    "first.csv": "id,role\nR1,a\n", "second.csv": "id,role\nR2,b\n",
    "coding.csv": "id,document,tag,content\n1,D1,Pay,x\n",
    "cases.csv": "document,respondent\nD1,R1\n",
    "said.csv": "id,document,tag,content\n1,R2,Time,x\n",
    "one.csv": "theme,parent,label,definition,question\nPay,,Pay,,\n",
    "two.csv": "theme,parent,label,definition,question\nTime,,Time,,\n",
  ]

  /// Reads a study in a folder of its own that has only some of its files.
  private static func read(_ files: [String: Data]) throws -> Study {
    let folder = try ScratchFolder()
    for (path, data) in files { try folder.write(data, to: path) }
    let path = folder.url.path + "/study.yaml"
    let study = try StudyFile.read(path)
    _ = try study.readEvidence(in: StudyFolder(of: path))
    return study
  }

  /// Holds a study's files against what its reading opens: with them alone it is read, and without
  /// any one of them it isn't.
  private static func hold(_ all: [String: Data], sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let files = try read(all).files
    #expect(!files.isEmpty && files == Set(files).sorted(), sourceLocation: sourceLocation)
    let named = all.filter { files.contains($0.key) || $0.key == "study.yaml" }
    #expect(try read(named).files == files, sourceLocation: sourceLocation)
    for file in files {
      #expect(throws: RejectedInput.self, "\(file)", sourceLocation: sourceLocation) {
        try read(named.filter { $0.key != file })
      }
    }
  }

  @Test(arguments: shipped)
  func `a study that ships names all that is read of it, and nothing else`(study: String) throws {
    let folder = PackageFolder.url.appendingPathComponent("data/\(study)")
    let paths = try Self.folders("data/\(study)")
    let files = paths.map {
      (
        $0,
        FileManager.default.contents(
          atPath: folder.appendingPathComponent($0).path)
      )
    }
    try Self.hold(Dictionary(uniqueKeysWithValues: files).compactMapValues(\.self))
  }

  @Test func `waves, coded exports, their cases and code frames are named`() throws {
    try Self.hold(Self.coded.mapValues { Data($0.utf8) })
    #expect(
      try Self.read(Self.coded.mapValues { Data($0.utf8) }).files.count == Self.coded.count - 1)
  }
}
