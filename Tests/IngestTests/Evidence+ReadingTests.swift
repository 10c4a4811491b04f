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

  private func rejection(
    _ files: [String: String], _ draft: StudyDraft = StudyDraft()
  ) throws -> RejectedInput? {
    do {
      _ = try read(draft, files)
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

  @Test func `counts are read by the name of their source, without respondents too`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      """
      study: small
      title: A small register
      provenance: observed
      sources:
        register: {file: counts.csv, format: counts}
      plan: [{trend: register, name: a, title: A}]
      """, to: "study.yaml")
    try folder.write(
      "date,unit,category,count,breakdown\n2020-10-01,a,,3,\n2021-10-01,a,,4,\n", to: "counts.csv")
    let path = folder.url.appendingPathComponent("study.yaml").path
    let evidence = try StudyFile.read(path).readEvidence(in: StudyFolder(of: path)).evidence
    #expect(evidence.counts["register"]?.dates.count == 2)
    #expect(evidence.inputs == [InputFile(name: "counts.csv", rows: 2, blankLines: 0)])
  }

  @Test func `responses that are a header alone are nothing to count`() throws {
    var files = Self.files
    files["responses.csv"] = "id,role,band,years,trainings\n\n"
    files["excerpts.csv"] = "id,group,question,theme,coder\n"
    let found = try #require(try rejection(files)).diagnostics
    #expect(
      found.map(\.message) == ["there is no row below the header, so there is nothing to count"])
    #expect(found.map(\.remedy) == ["fill in a row for each respondent"])
    #expect(found.allSatisfy { $0.path.hasSuffix("responses.csv") })
  }

  private static let themes = "- {themes: {code_frame: themes.csv}, name: themes, title: Themes}"
  private static let noPassage = "there is no passage below the header, so no theme can be counted"

  @Test func `excerpts that are a header alone give no count of themes`() throws {
    var draft = StudyDraft()
    draft.plan += "\n" + Self.themes
    var files = Self.files
    files["excerpts.csv"] = "id,group,question,theme,coder\n\n"
    let found = try #require(try rejection(files, draft))
    #expect(found.diagnostics.map(\.message) == [Self.noPassage])
    #expect(
      found.diagnostics.map(\.remedy) == [
        "code the passages, or take the theme table out of the plan"
      ])
    #expect(found.diagnostics.allSatisfy { $0.path.hasSuffix("excerpts.csv") })
    #expect(found.cause == .badData)
  }

  @Test func `responses and excerpts that are headers alone are told together`() throws {
    var draft = StudyDraft()
    draft.plan += "\n" + Self.themes
    var files = Self.files
    files["responses.csv"] = "id,role,band,years,trainings\n"
    files["excerpts.csv"] = "id,group,question,theme,coder\n"
    let found = try #require(try rejection(files, draft)).diagnostics
    #expect(
      found.map(\.message) == [
        "there is no row below the header, so there is nothing to count", Self.noPassage,
      ])
  }

  @Test func `themes are counted where one of several files holds a passage`() throws {
    var draft = StudyDraft()
    draft.plan += "\n" + Self.themes
    draft.sources += "\nmore: {file: more.csv, format: excerpts, respondent: who}"
    var files = Self.files
    files["more.csv"] = "who,group,question,theme,coder\n"
    #expect(try read(draft, files).evidence.excerpts.map(\.theme) == ["T1"])
    files["excerpts.csv"] = "id,group,question,theme,coder\n"
    let found = try #require(try rejection(files, draft)).diagnostics
    #expect(found.map(\.message) == [Self.noPassage, Self.noPassage])
  }

  @Test func `themes that are only named need no passage`() throws {
    var draft = StudyDraft()
    draft.plan += "\n" + Self.themes.replacing("title:", with: "show: [named], title:")
    var files = Self.files
    files["excerpts.csv"] = "id,group,question,theme,coder\n"
    #expect(try read(draft, files).evidence.excerpts.isEmpty)
  }

  @Test func `excerpts that are a header alone are read where no theme is counted`() throws {
    var files = Self.files
    files["excerpts.csv"] = "id,group,question,theme,coder\n"
    let read = try read(StudyDraft(), files)
    #expect(read.evidence.excerpts.isEmpty)
    let warnings = read.warnings.filter { $0.path.hasSuffix("excerpts.csv") }
    #expect(warnings.map(\.message) == ["the file has a header and no records"])
    #expect(warnings.allSatisfy { $0.severity == .warning })
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

  private static let jobFiles = [
    "chart.csv": "factor,label,level,points,seen\nskill,Skill,1,5,yes\nskill,Skill,2,12,no\n",
    "bands.csv": "band,lowest,highest\n1,0,10\n2,11,20\n",
    "profiles.csv":
      "profile,label,band,factor,level,score,total_lowest,total_highest\n"
      + "a,A,1-2,skill,1-2,5-12,5,12\n",
    "posts.csv": "post,label,factor,level\np,P,skill,2\n",
  ]

  private func readJobs(_ files: [String: String]) throws -> ReadEvidence {
    let folder = try ScratchFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    var draft = JobStudyDraft()
    draft.sources += "\nposts: {file: posts.csv, format: posts}"
    draft.plan = """
      - {job-evaluation: profiles, name: j, title: J, chart: chart, bands: bands, posts: posts}
      - {job-evaluation: profiles, name: k, title: K, chart: chart, bands: bands}
      """
    let path = folder.url.appendingPathComponent("study.yaml").path
    return try draft.read().readEvidence(in: StudyFolder(of: path))
  }

  @Test func `jobs are read by the entry of the plan, and each file is counted once`() throws {
    let evidence = try readJobs(Self.jobFiles).evidence
    #expect(evidence.responses.respondentCount == 0)
    #expect(evidence.jobs["j"]?.profiles.map(\.id) == ["a"])
    #expect(evidence.jobs["j"]?.posts.map(\.levels) == [[2]])
    #expect(evidence.jobs["k"]?.posts == [])
    #expect(
      evidence.inputs.map(\.name) == ["chart.csv", "bands.csv", "profiles.csv", "posts.csv"])
  }

  @Test func `profiles and posts aren't held against a chart that can't be read`() throws {
    var files = Self.jobFiles
    files["chart.csv"] = "factor,label,level,points,seen\nskill,Skill,1,,yes\n"
    files["bands.csv"] = "band,lowest,highest\n1,0,x\n"
    let found = try faults { _ = try readJobs(files) }
    #expect(found.map(\.message.isEmpty) == [false, false])
    #expect(found.map(\.position?.line) == [2, 2])
  }

  @Test func `faults of profiles and posts are told together`() throws {
    var files = Self.jobFiles
    files["profiles.csv"] = files["profiles.csv"]?.replacing("1-2,skill,1-2", with: "1-2,skill,1-9")
    files["posts.csv"] = files["posts.csv"]?.replacing("skill,2", with: "skill,3")
    let found = try faults { _ = try readJobs(files) }
    #expect(found.contains { $0.path.hasSuffix("profiles.csv") })
    #expect(found.contains { $0.path.hasSuffix("posts.csv") })
  }

  private static let wavedFiles = [
    "r23.csv": "id,role,band,years,trainings\nR1,lead,7,12,cbt\nR2,staff,,,\n",
    "r24.csv": "id,role,band,years,trainings\nR2,staff,8a,,\n",
    "said.csv": "id,group,question,theme,coder\nR2,,,T1,\n",
    "published.csv":
      "id,set,measure,category,value,unit,base,group,quantifier,note\nD1,,,,1,,,,,\n",
  ]

  @Test func `each wave has its own answers and passages, and the last is the study's`() throws {
    let evidence = try read(StudyDraft.waved, Self.wavedFiles).evidence
    #expect(evidence.waves.mapValues(\.responses.respondentCount) == ["2023": 2, "2024": 1])
    #expect(evidence.waves["2024"]?.excerpts.map(\.respondent) == [0])
    #expect(evidence.waves["2023"]?.excerpts.isEmpty == true)
    #expect(evidence.responses.respondentCount == 1)
    #expect(evidence.inputs.map(\.name) == ["r23.csv", "r24.csv", "said.csv", "published.csv"])
  }

  @Test func `a passage is of a respondent of its own wave`() throws {
    var files = Self.wavedFiles
    files["said.csv"] = "id,group,question,theme,coder\nR1,,,T1,\n"
    do {
      _ = try read(StudyDraft.waved, files)
      Issue.record("the passage was taken")
    } catch let rejected as RejectedInput {
      #expect(
        rejected.diagnostics.map(\.message) == [
          "the respondent 'R1' isn't in the file of responses"
        ])
    }
  }

  @Test func `faults of all waves are told at once`() throws {
    var files = Self.wavedFiles
    files["r23.csv"] = "id,role,band,years,trainings\nR1,boss,7,12,cbt\n"
    files["r24.csv"] = "id,role,band,years,trainings\nR2,chief,8a,,\n"
    do {
      _ = try read(StudyDraft.waved, files)
      Issue.record("the answers were taken")
    } catch let rejected as RejectedInput {
      #expect(rejected.diagnostics.count { $0.message.contains("none of the options") } == 2)
    }
  }

  @Test func `names are kept where waves are matched by them, or are not to share them`() throws {
    var draft = StudyDraft.waved
    draft.plan = "- {trend: role, name: a, title: A, design: same_people}"
    let evidence = try read(draft, Self.wavedFiles).evidence
    #expect(evidence.waves["2023"]?.responses.respondents == ["R1", "R2"])
    draft.plan = "- {trend: role, name: a, title: A, design: independent}"
    let apart = try read(draft, Self.wavedFiles).evidence
    #expect(apart.waves["2023"]?.responses.respondents == ["R1", "R2"])
    draft.plan = "- {trend: role, name: a, title: A, design: register}"
    let other = try read(draft, Self.wavedFiles).evidence
    #expect(other.waves["2023"]?.responses.respondents == [])
  }
}
