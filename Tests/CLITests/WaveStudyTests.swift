import TestSupport
import Testing

/// Studies of several waves, through the program.
struct WaveStudyTests {
  private func findings(_ folder: borrowing ScratchFolder) throws -> [Substring] {
    try #require(folder.text(of: "report/findings.csv")).split(separator: "\n")
  }

  @Test func `two waves are read, tabulated and compared`() throws {
    let (run, folder) = try WaveStudy.run(WaveStudy.twoWaves)
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    let findings = try findings(folder)
    for row in [
      "respondents-by-segment,sample,2023,,,*,,*,count,count,80,,,80,80,,,",
      "respondents-by-segment,sample,2024,,,north,,*,count,count,0,,,0,70,,,",
      "answers-by-question,sample,2023,,,late,,*,asked,count,,,,,,,z,",
      "now,breakdown,2024,,happy,y,,*,percent,percent,80,,,56,70,,,",
      "before,breakdown,2023,,happy,y,,*,percent,percent,60,,,48,80,,,",
      "happy,trend,2023,,happy,y,,*,percent,percent,60,49,70,48,80,,,",
      "happy,trend,2024,,happy,y,,*,percent,percent,80,69,88,56,70,,,",
      "happy-change,trend,2023/2024,,happy,y,,2023 to 2024,difference,points,20,5,33,,,,,",
      "happy-change,trend,2023/2024,,happy,y,,2023 to 2024,statistic,z,2.650,,,,,,,",
      "happy-change,trend,2023/2024,,happy,y,,2023 to 2024,p_value,probability,0.0080,,,,,,,",
      "happy-change,trend,2023/2024,,happy,y,,2023 to 2024,p_adjusted,probability,0.0080,,,,,,,",
      "full-change,trend,2023/2024,,happy,y,,2023 to 2024,difference,points,20,,,,,,,",
      "area,trend,2024,,area,s,,*,percent,percent,100,,,70,70,,b,",
      "area-change,trend,2023/2024,,area,n,,2023 to 2024,difference,points,-100,,,,,,b,",
    ] {
      #expect(findings.contains { $0 == "tracker,\(row)" }, "\(row)")
    }
    #expect(!findings.contains { $0.contains(",full") && $0.contains("p_value") })
  }

  /// P20 to P75 are satisfied later and P0 to P47 earlier; P20 to P79 are in both waves.
  @Test func `the same people are compared by what each of them said`() throws {
    let (_, folder) = try WaveStudy.run(WaveStudy.twoWaves)
    let findings = try findings(folder)
    // Of 60: 28 satisfied both times, P48 to P75 only later, so that McNemar's is 28² / 28.
    for row in [
      "panel-change,trend,2023/2024,,happy,y,,2023 to 2024,moved_in,count,28,,,28,60,,,",
      "panel-change,trend,2023/2024,,happy,y,,2023 to 2024,moved_out,count,0,,,0,60,,,",
      "panel-change,trend,2023/2024,,happy,y,,2023 to 2024,statistic,chi_squared,28.000,,,,,,,",
    ] {
      #expect(findings.contains { $0 == "tracker,\(row)" }, "\(row)")
    }
    let report = try #require(folder.text(of: "report/report.md"))
    #expect(
      report.contains(
        "2023 to 2024: 60 respondents were in the base in both waves. Left out: 20 who stand only in"
          + " 2023, and 10 only in 2024."))
    #expect(report.contains("matched by respondent id: 2023 to 2024: 60."))
  }

  @Test func `the report says which wave, what changed and how it was tested`() throws {
    let (_, folder) = try WaveStudy.run(WaveStudy.twoWaves)
    let report = try #require(folder.text(of: "report/report.md"))
    for words in [
      "Waves: 2023 (2023.csv, 2023-10-01 to 2023-11-15); 2024 (2024.csv, 2024-10-01).",
      "- Base: 70 respondents of the wave ‘2024’ who answered.",
      "- Base: 80 respondents of the wave ‘2023’ who answered.", "## Change over time",
      "2023 and 2024: same wording, options and base.",
      "- Base: respondents of each wave who answered. 2023: 80; 2024: 70.",
      "| Satisfied | Gave it only later | Gave it only earlier | Change (percentage points) |",
      "Between 2023 and 2024 the wording changed (2023: ‘Where were you?’; 2024: ‘Where are you?’)",
      "Adjusted p-values regard the one test of this table, by Holm's method.",
      "2023 to 2024: 60 respondents stand in both waves by their id.",
      "Each wave counts everyone there is, so a change needs neither a test nor an interval.",
      "R. G. Newcombe", "Q. McNemar",
    ] {
      #expect(report.contains(words), "\(words)")
    }
    #expect(!report.contains("Armitage"))
  }

  /// R's `prop.trend.test(c(384, 536, 335), c(1335, 1405, 773))`: 49.708139, and √ of it 7.0504.
  @Test func `three waves have a trend by their dates`() throws {
    let (run, folder) = try WaveStudy.run(WaveStudy.threeWaves)
    #expect(run.exitCode == 0, "\(run.errors)")
    let findings = try findings(folder)
    for row in [
      "stones-trend,trend,first/third,,stones,y,,*,statistic,z,7.050,,,,,,,synthetic rows",
      "stones-trend,trend,first/third,,stones,y,,*,p_value,probability,0.0000,,,,,,low,synthetic rows",
      "stones-change,trend,first/third,,stones,y,,first to third,difference,points,15,10,19,,,,,"
        + "synthetic rows",
    ] {
      #expect(findings.contains { $0 == "three,\(row)" }, "\(row)")
    }
    let columns = findings.filter { $0.hasPrefix("three,stones-change,trend") }
      .map { $0.split(separator: ",", omittingEmptySubsequences: false)[8] }
    #expect(Set(columns) == ["first to third", "first to second", "second to third"])
    let report = try #require(folder.text(of: "report/report.md"))
    #expect(report.contains("first: 0; second: 365; third: 730."))
    #expect(report.contains("The p-values are not adjusted for there being 3 tests"))
    #expect(!report.contains("Adjusted p-value"))
  }

  @Test(arguments: [
    ("responses: r24", "responses: r23", "the source 'r23' is of the wave '2023' and of '2024'"),
    ("date: 2024-10-01", "date: 2024-02-30", "'date' of the wave '2024' is '2024-02-30'"),
    ("date: 2024-10-01", "date: 2023-11-15", "and '2023' goes on until 2023-11-15"),
    ("design: same_people", "desing: same_people", "key of the trend 'desing' isn't known"),
    (
      "{breakdown: happy, name: before", "{breakdown: late, name: before",
      "wasn't asked in the wave"
    ),
  ])
  func `a spoilt study of waves is told in its place and nothing is written`(
    sound: String, spoilt: String, message: String
  ) throws {
    let (run, folder) = try WaveStudy.run(
      WaveStudy.twoWaves, replacing: sound, with: spoilt)
    #expect(run.exitCode == 65)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(folder.text(of: "report/report.md") == nil)
  }

  @Test func `a wrong answer is told in the file of its own wave`() throws {
    let (run, _) = try WaveStudy.run(
      WaveStudy.twoWaves, replacing: "P20,y,s,x", with: "P20,y,west,x")
    #expect(run.errors.contains("2024.csv:2:7: error: the answer is 'west'"), "\(run.errors)")
    #expect(!run.errors.contains("2023.csv"))
    let (absent, _) = try WaveStudy.run(
      WaveStudy.twoWaves, replacing: "id,happy,area\n", with: "id,happy,aera\n")
    #expect(absent.errors.contains("2023.csv:1:1: error: there is no column 'area'"))
  }

  @Test func `the same people without one name in common are a fault`() throws {
    let (run, folder) = try WaveStudy.run(WaveStudy.strangers)
    #expect(run.exitCode == 65)
    #expect(
      run.errors.contains(
        "2024.csv: error: no respondent id stands in two of the waves that the trend 'panel' matches"
          + " by id: '2023' has ids like 'P0', '2024' like 'P500'"), "\(run.errors)")
    #expect(folder.text(of: "report/report.md") == nil)
  }

  @Test func `a second run changes nothing`() throws {
    let (_, folder) = try WaveStudy.run(WaveStudy.twoWaves)
    let before = folder.text(of: "report/MANIFEST.sha256")
    let again = try RollcallRun(["run", "study.yaml", "--output", "report"], in: folder.url)
    #expect(again.output == "report: unchanged\n")
    #expect(folder.text(of: "report/MANIFEST.sha256") == before)
  }
}
