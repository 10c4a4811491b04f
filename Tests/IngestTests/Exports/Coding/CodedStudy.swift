import Foundation
import Survey
import TestSupport

@testable import Ingest

/// A study of interviews coded in a tool, of which a test changes one file.
struct CodedStudy {
  var sources = "{file: coded.csv, format: taguette}"
  var interviews = "document\nA\nB\nC\n"
  var coded = "id,document,tag,content\n1,A,Pay,x\n1,A,Time,x\n2,A,Pay,x\n3,B,Pay,x\n"
  var frame =
    "theme,parent,label,definition,question\nWork,,Work,,\nPay,Work,Pay,,\nTime,Work,Time,,\n"
  var cases = "document,respondent\n"
  var respondent = ", respondent: document"
  var show = "respondents, percent, mentions"

  private var studyFile: String {
    """
    study: coded
    title: Coded interviews
    provenance: observed
    sources:
      interviews: {file: interviews.csv, format: plain\(respondent)}
      coding: \(sources)
    plan:
      - {themes: {code_frame: code-frame.csv}, name: themes, title: Themes, show: [\(show)]}

    """
  }

  /// Reads the study and its files in a folder of their own.
  func read() throws -> ReadEvidence {
    let folder = try ScratchFolder()
    let texts = [
      "study.yaml": studyFile, "interviews.csv": interviews, "coded.csv": coded,
      "code-frame.csv": frame, "cases.csv": cases,
    ]
    for (name, text) in texts { try folder.write(text, to: name) }
    let path = folder.url.appendingPathComponent("study.yaml").path
    return try StudyFile.read(path).readEvidence(in: StudyFolder(of: path))
  }

  /// All that is wrong with the study and its files.
  func faults() throws -> [Diagnostic] {
    do {
      _ = try read()
      return []
    } catch let rejected as RejectedInput {
      return rejected.diagnostics
    }
  }
}
