import Foundation
import TestSupport
import Testing

/// The author's text, a release and the one before it, through the program.
struct AuthorTextRunTests {
  private static let text = """
    release: {date: 2025-02-03, version: "1.1", authors: [The association]}
    text:
    - heading: Main findings of {{"2024"}}
      paragraphs:
      - >
        Of {{roles.lead.percent.base}} respondents {{roles.lead.percent}} per cent are leads
        ({{roles.lead.count}} of 3).
      - Themes were raised by {{themes.T1.lead.respondents}} lead.

    """

  private static func folder(_ settings: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let study = (SmallStudy.files["study.yaml"] ?? "") + settings
    try SmallStudy.write(into: folder, replacing: ["study.yaml": study])
    return folder
  }

  @Test
  func `the text stands in the report with its numbers, and a ledger says where they are from`()
    throws
  {
    let folder = try Self.folder(Self.text)
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.errors == "")
    let report = try #require(folder.text(of: "reports/small/report.md"))
    #expect(report.contains("By The association. Version 1.1, published on 3 February 2025."))
    let start = try #require(report.range(of: "## Main findings of 2024"))
    let end = try #require(report.range(of: "## How this report was made"))
    #expect(
      report[start.upperBound..<end.lowerBound]
        == "\n\nOf 3 respondents 33 per cent are leads (1 of 3).\n\nThemes were raised by 1 lead.\n\n"
    )
    let ledger = try #require(folder.text(of: "reports/small/claims.csv")).split(separator: "\n")
    #expect(ledger.first?.hasPrefix("section,paragraph,reference,printed,table,") == true)
    #expect(
      ledger.contains(
        "Main findings of 2024,1,roles.lead.percent,33,roles,,lead,,*,percent,value,33,1,3,"))
    #expect(ledger.contains { $0.hasPrefix("Main findings of 2024,1,,3,") })
    let manifest = folder.text(of: "reports/small/MANIFEST.sha256")
    #expect(manifest?.contains("  claims.csv\n") == true)
  }

  @Test func `a report without a text has no ledger`() throws {
    let folder = try Self.folder("")
    _ = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(folder.text(of: "reports/small/findings.csv") != nil)
    #expect(folder.text(of: "reports/small/claims.csv") == nil)
  }

  @Test(arguments: ["run", "check"])
  func `all that no finding stands behind is told at once, with the nearest`(command: String) throws
  {
    let folder = try Self.folder(
      """
      text:
      - heading: A
        paragraphs:
        - In {{rolls.lead.percent}} and {{roles.leed.percent}}
        - Some 34%, or {{bands.7.count.x}}.

      """)
    let before = folder.paths
    let run = try RollcallRun([command, "study.yaml"], in: folder.url)
    #expect(run.exitCode == 65)
    #expect(run.errors.split(separator: "\n").filter { $0.contains(": error: ") }.count == 4)
    #expect(run.errors.contains("did you mean 'roles'?"))
    #expect(run.errors.contains("did you mean 'roles.lead.percent'?"))
    #expect(run.errors.contains("or write {{\"34%\"}} where it is no finding of this report"))
    #expect(run.errors.contains("    - Some 34%, or"), "\(run.errors)")
    #expect(folder.paths == before)
  }

  @Test func `an earlier release that isn't there is exit 66`() throws {
    let folder = try Self.folder("release: {previous: findings-v1.csv}\n")
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.errors.hasPrefix("findings-v1.csv: error: there is no such file\n"))
    #expect(run.exitCode == 66)
  }

  @Test func `findings are held against those published before`() throws {
    let folder = try Self.folder("")
    _ = try RollcallRun(["run", "study.yaml"], in: folder.url)
    let findings = try #require(folder.text(of: "reports/small/findings.csv"))
    let old = "small,roles,breakdown,,,role,lead,,*,percent,percent,33,"
    #expect(findings.contains(old))
    let earlier = findings.replacing(old, with: old.replacing("33,", with: "32,"))
      .replacing("small,bands,", with: "small,posts,")
    try folder.write(earlier, to: "findings-v1.csv")
    let study = (SmallStudy.files["study.yaml"] ?? "") + "release: {previous: findings-v1.csv}\n"
    try folder.write(study, to: "study.yaml")
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.errors == "")
    let revised = try #require(folder.text(of: "reports/small/findings.csv"))
    #expect(revised.split(separator: "\n").filter { $0.contains("revised") }.count == 1)
    #expect(revised.contains(",r,revised: was 32\n"))
    let report = try #require(folder.text(of: "reports/small/report.md"))
    #expect(report.contains("- findings-v1.csv: "))
    #expect(report.contains("1 number of the previous release (findings-v1.csv) is revised."))
    #expect(report.contains("no longer published."))
    #expect(report.contains("33 \\[r\\]"))
    #expect(report.contains("Revised since findings-v1.csv: 1 number of this table was published"))
  }

  @Test func `the findings of a release are those of the next where nothing changed`() throws {
    let folder = try Self.folder("")
    _ = try RollcallRun(["run", "study.yaml"], in: folder.url)
    let findings = try #require(folder.text(of: "reports/small/findings.csv"))
    try folder.write(findings, to: "findings-v1.csv")
    let study = (SmallStudy.files["study.yaml"] ?? "") + "release: {previous: findings-v1.csv}\n"
    try folder.write(study, to: "study.yaml")
    _ = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(folder.text(of: "reports/small/findings.csv") == findings)
    let report = folder.text(of: "reports/small/report.md")
    #expect(
      report?.contains("No number of the previous release (findings-v1.csv) was revised.") == true)
  }

  @Test func `provisional numbers have their symbol, those of samples and bases too`() throws {
    let folder = try Self.folder("release: {provisional: yes}\n")
    _ = try RollcallRun(["run", "study.yaml"], in: folder.url)
    let rows = (folder.text(of: "reports/small/findings.csv") ?? "").split(separator: "\n")
      .dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let numbers = rows.filter { !$0[11].isEmpty && $0[2] != "reproduction" }
    #expect(numbers.contains { $0[1] == "received-rows" } && numbers.contains { $0[2] == "sample" })
    #expect(numbers.allSatisfy { ["p", "low", "u"].contains($0[17]) })
    #expect(numbers.filter { $0[17] == "p" }.count > 20)
  }
}
