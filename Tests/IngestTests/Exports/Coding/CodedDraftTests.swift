import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct CodedDraftTests {
  /// The proposal for files of these names and texts, and what comes of it untouched.
  private func draft(
    _ texts: [(name: String, text: String)]
  ) throws -> (draft: CodedDraft, files: [String: String], read: ReadEvidence) {
    let folder = try ScratchFolder()
    for (name, text) in texts { try folder.write(text, to: name) }
    let path = folder.url.appendingPathComponent("study.yaml").path
    let draft = try CodedDraft(
      of: texts.map {
        try DraftInput(folder.url.appendingPathComponent($0.name).path)
      })
    for file in draft.files { try folder.write(file.contents, to: file.name) }
    let read = try StudyFile.read(path).readEvidence(in: StudyFolder(of: path))
    let files = Dictionary(uniqueKeysWithValues: draft.files.map { ($0.name, $0.contents) })
    return (draft, files, read)
  }

  @Test func `an export and its codebook become a study that reads untouched`() throws {
    let coded =
      "id,document,tag,content\n1,\"Ann, lead\",Pay,a secret\n1,\"Ann, lead\",\"Time \"\"off\"\"\",x\n2,Bob,Pay,x\n"
    let codebook = "tag,description,number of highlights\nPay,\"Money, or\nits lack\",3\nRest,,0\n"
    let proposed = try draft([("tags.csv", coded), ("codebook.csv", codebook)])
    #expect(proposed.draft.format == .taguette)
    #expect(proposed.draft.files.map(\.name) == ["interviews.csv", "code-frame.csv", "study.yaml"])
    #expect(proposed.files["interviews.csv"] == "document\n\"Ann, lead\"\nBob\n")
    #expect(
      proposed.files["code-frame.csv"]
        == "theme,parent,label,definition,question\nPay,,Pay,\"Money, or\nits lack\",\nRest,,Rest,,\n"
        + "\"Time \"\"off\"\"\",,\"Time \"\"off\"\"\",,\n")
    #expect(
      proposed.files["study.yaml"]?.contains("show: [respondents, percent, mentions]") == true)
    #expect(proposed.read.evidence.excerpts.map(\.respondent) == [0, 0, 1])
    #expect(proposed.files.values.allSatisfy { !$0.contains("secret") })
    #expect(
      proposed.draft.account.last
        == "the codebook and the export count 1 theme of 2 differently, 'Pay' the first: 3 passages"
        + " there, 2 here; the export may hold only some of the passages")
  }

  @Test func `where all passages are in one document only mentions are shown, and why`() throws {
    let coded = "Number;Document;Codes;Number of Codes\n1:1;All;Pay;1\n1:2;All;Pay, Time;2\n"
    let study = try #require(
      try draft([("q;1 \"x\".csv", coded)]).files["study.yaml"])
    #expect(study.contains("show: [mentions]"))
    #expect(study.contains("respondents can't be counted"))
    #expect(study.contains("delimiter: \";\""))
  }

  @Test func `a matrix is proposed as one of cases, without mentions`() throws {
    let study = try #require(
      try draft([("m.csv", ",A : Pay,B : Time\n1 : Ann,2,0\n2 : Bob,0,1\n")]).files["study.yaml"])
    #expect(study.contains("cells: cases"))
    #expect(study.contains("show: [respondents, percent]"))
  }

  @Test func `several coders are never named, and no mentions are shown`() throws {
    let coded =
      "Media Title,Excerpt Creator,Code: Pay Applied\nA,ann smith,True\nB,bob jones,True\n"
    let proposed = try draft([("d.csv", coded)])
    #expect(proposed.files["study.yaml"]?.contains("coder: any") == true)
    #expect(proposed.files["study.yaml"]?.contains("show: [respondents, percent]") == true)
    let texts = Array(proposed.files.values) + proposed.draft.account
    #expect(texts.allSatisfy { !$0.contains("smith") && !$0.contains("jones") })
  }

  @Test(arguments: [
    ([("a.csv", "x,y\n1,2\n")], "this isn't an export of a coding tool"),
    (
      [("a.csv", "tag,description\nPay,x\n")],
      "this lists codes, and there is no export of coded passages beside it"
    ),
    (
      [("a.csv", "id,document,tag\n1,A,Pay\n"), ("b.csv", "id,document,tag\n1,A,Pay\n")],
      "2 files of coded passages where one belongs"
    ),
  ])
  func `what makes no proposal is a fault`(
    texts: [(name: String, text: String)], message: String
  ) throws {
    #expect(try faults { _ = try draft(texts) }.map(\.message) == [message])
  }
}
