import Foundation
import Survey
import TestSupport

@testable import Ingest

/// A study file that reads without a fault, section by section, of which a test changes one.
struct StudyDraft: Sendable {
  /// Keys beside the sections.
  var settings = """
    missing: [""]

    """
  var sources = """
    responses: {file: responses.csv, format: plain, respondent: id}
    excerpts: {file: excerpts.csv, format: excerpts, respondent: id}
    published: {file: published.csv, format: published-figures}
    """
  var questions = """
    role: {text: Which role?, type: single, options: {lead: Lead, staff: Staff}}
    band: {text: Which band?, type: scale, options: {7: Band 7, 8a: Band 8a}}
    years: {text: Years since qualifying?, type: number, unit: years}
    trainings: {text: Which trainings?, type: multiple, separator: ";", options: {cbt: CBT, cat: CAT}}
    words: {text: What else?, type: text}
    """
  var segments = "leads: {role: lead}"
  var plan = "- {breakdown: role, name: roles, title: Roles}"
  var codeFrame = """
    theme,parent,label,definition,question
    T1,,Time,Too little time,Q1
    T2,T1,Meetings,Meetings take it,Q1
    T3,,Money,Too little money,Q2
    """

  /// The text of `counts.csv`, which no source of the draft's own names.
  var counts = """
    date,unit,category,count,breakdown
    2020-10-01,AT,,10,
    2020-10-01,AT,f,6,sex
    2020-10-01,AT,m,3,sex
    2020-10-01,AT,u,1,sex
    2021-12-01,AT,,12,
    2021-12-01,OT,,40,
    2025-01-14,AT,,15,
    2025-01-14,OT,,45,
    """

  /// The study file, with the markers that the sections have.
  var marked: MarkedText {
    MarkedText(
      """
      study: small
      title: A small study
      provenance: observed

      """ + settings + section("sources", sources) + section("questions", questions)
        + section("segments", segments) + section("plan", plan))
  }

  private func section(_ key: String, _ text: String) -> String {
    "\(key):\n" + text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  /// Reads the study file in a folder of its own.
  func read() throws -> Study {
    try Study.reading(marked.text, codeFrame: codeFrame, counts: counts)
  }

  /// All that is wrong with the study file.
  func faults() throws -> [Diagnostic] {
    try Study.faults(of: marked.text, codeFrame: codeFrame, counts: counts)
  }
}

extension Study {
  /// Reads a study file in a folder of its own.
  static func reading(
    _ text: String, codeFrame: String = "", counts: String = ""
  ) throws -> Study {
    let folder = try ScratchFolder()
    try folder.write(text, to: "study.yaml")
    try folder.write(codeFrame, to: "themes.csv")
    try folder.write(counts, to: "counts.csv")
    return try StudyFile.read(folder.url.appendingPathComponent("study.yaml").path)
  }

  /// All that is wrong with a study file.
  static func faults(
    of text: String, codeFrame: String = "", counts: String = ""
  ) throws -> [Diagnostic] {
    do {
      _ = try reading(text, codeFrame: codeFrame, counts: counts)
      return []
    } catch let rejected as RejectedInput {
      return rejected.diagnostics
    }
  }
}

extension FilePosition {
  /// The place of a marker.
  init(_ place: MarkedText.Place) {
    self.init(line: place.line, column: place.column)
  }
}
