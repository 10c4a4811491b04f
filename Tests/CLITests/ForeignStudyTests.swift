import Foundation
import TestSupport
import Testing

/// A real export of another tool, read with nothing but a study file written for it.
///
/// The expected figures were counted with Python's csv and statistics modules.
struct ForeignStudyTests {
  private static let export = PackageFolder.shared("exports/limesurvey/public_data.csv")

  private static let study = """
    study: research-software
    title: Research software engineers in the United Kingdom, 2017
    provenance: observed
    source:
      title: International survey of research software engineers
      publisher: Software Sustainability Institute, The University of Edinburgh
      year: 2017
    sources:
      responses: {file: public_data.csv, format: plain}
    questions:
      degree:
        text: Highest degree
        type: single
        column: "edu1. What is the highest qualification you have obtained?"
        options:
          Undergraduate degree: First degree
          Master degree: Master's degree
          Doctorate: Doctorate
          Other: Another
        nets: {postgraduate: [Master degree, Doctorate]}
      professional:
        text: Sees themselves as a professional developer
        type: single
        column: "soft2can. Do you consider yourself a professional software developer?"
        options: {"Yes": "Yes", "No": "No"}
      experience:
        text: Years of developing software
        type: number
        unit: years
        column: "soft1can. How many years of software development experience do you have?"
        asked_when: {professional: "Yes"}
      gender:
        text: Gender
        type: single
        column: "socio2. Please select your gender"
        options: {Male: Men, Female: Women, Other: Other}
      languages:
        text: Programming languages at work
        type: multiple
        options: {python: Python, r: R, fortran: Fortran, clojure: Clojure}
        columns:
          python: "tool4can[SQ024]. What programming languages do you use at work? (Select as many as apply) [Python]"
          r: "tool4can[SQ025]. What programming languages do you use at work? (Select as many as apply) [R]"
          fortran: "tool4can[SQ037]. What programming languages do you use at work? (Select as many as apply) [FORTRAN]"
          clojure: "tool4can[SQ005]. What programming languages do you use at work? (Select as many as apply) [Clojure]"
        selected: ["Yes"]
        not_selected: ["No"]
    plan:
      - {breakdown: degree, name: degree, title: Highest degree, show: [count, percent, interval]}
      - {breakdown: experience, name: experience, title: Years of developing software}
      - {breakdown: gender, name: gender, title: Gender by view of oneself, by: [professional]}
      - {breakdown: languages, name: languages, title: Programming languages at work}

    """

  private static func findings() throws -> [Substring] {
    let folder = try ScratchFolder()
    try folder.write(study, to: "study.yaml")
    let export = try Data(contentsOf: try #require(export))
    try folder.write(export, to: "public_data.csv")
    let run = try RollcallRun(["run", "study.yaml", "--output", "report"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let text = try #require(folder.text(of: "report/findings.csv"))
    return text.split(separator: "\n")
  }

  @Test(.enabled(if: export != nil, "the real export isn't beside the package"))
  func `a real export is tabulated with only a study file written for it`() throws {
    let findings = try Self.findings()
    for row in [
      "degree,breakdown,,,degree,Doctorate,,*,count,count,170,,,170,253,,,",
      "degree,breakdown,,,degree,Doctorate,,*,percent,percent,67,61,73,170,253,,,",
      "degree,breakdown,,,degree,net:postgraduate,,*,count,count,226,,,226,253,,,",
      "experience,summary,,,experience,*,,*,count,count,147,,,147,,,,",
      "experience,summary,,,experience,*,,*,mean,years,13.71,,,,147,,,",
      "experience,summary,,,experience,*,,*,sd,years,7.82,,,,147,,,",
      "experience,summary,,,experience,*,,*,median,years,12.00,,,,147,,,",
      "experience,summary,,,experience,*,,*,maximum,years,40.0,,,,147,,,",
      "experience,summary,,,experience,not_asked,,*,count,count,106,,,106,,,,",
      "gender,breakdown,,,gender,Female,,*,percent,percent,15,,,33,217,,,",
      "gender,breakdown,,,gender,missing,,*,count,count,36,,,36,,,,",
      "languages,breakdown,,,languages,python,,*,percent,percent,84,,,189,224,,,",
      "languages,breakdown,,,languages,clojure,,*,percent,percent,0,,,1,224,,low,",
    ] {
      #expect(findings.contains { $0 == "research-software,\(row)" }, "\(row)")
    }
  }
}
