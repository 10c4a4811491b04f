import Foundation
import TestSupport
import Testing

/// A study of counts that is nothing but its files, through the program.
struct CountStudyTests {
  private static let study = """
    study: trusts
    title: Therapists in three trusts
    provenance: synthetic
    sources:
      census: {file: census.csv, format: counts, delimiter: ";"}
    rounding: {decimals: 1}
    plan:
      - trend: census
        name: therapists
        title: Therapists in post
        unit: Trust
        total: true
        matched: both
        labels: {N: North, S: South, "*": All trusts}
      - trend: census
        name: contracts
        title: Contracts
        units: [N]
        to: 2021-03-31
        by: contract
        unknown: [blank]
        show: [shares]
        breaks: {2021-01-01: part-time contracts were told apart}

    """

  private static let census = """
    date;unit;category;count;breakdown;note
    2019-03-31;N;;40;;
    2019-03-31;N;full;30;contract;
    2019-03-31;N;blank;10;contract;
    2019-03-31;S;;0;;opened in April
    2021-03-31;N;;50;;
    2021-03-31;N;full;20;contract;
    2021-03-31;N;part;25;contract;
    2021-03-31;N;blank;5;contract;
    2021-03-31;S;;8;;
    2023-06-30;N;;60;;
    2023-06-30;S;;4;;
    2023-06-30;W;;16;;new

    """

  private static func run(
    _ command: String = "run", study: String = study, census: String = census
  ) throws -> (run: RollcallRun, folder: ScratchFolder) {
    let folder = try ScratchFolder()
    try folder.write(study, to: "study.yaml")
    try folder.write(census, to: "census.csv")
    return (try RollcallRun([command, "study.yaml"], in: folder.url), folder)
  }

  @Test func `a new study of counts needs no program of its own`() throws {
    let (run, folder) = try Self.run()
    #expect(run.errors == "")
    #expect(run.output == "reports/trusts: 4 tables written\n")
    let findings = try #require(folder.text(of: "reports/trusts/findings.csv"))
      .split(separator: "\n")
    let span = "trend,2019-03-31/2023-06-30,,"
    for row in [
      "therapists,trend,2019-03-31,,,N,,*,count,count,40,,,40,,,,",
      "therapists,trend,2019-03-31,,,W,,*,count,count,,,,,,,x,",
      "therapists,trend,2023-06-30,,,*,,*,count,count,80,,,80,,,,",
      "therapists-change,\(span),N,,*,percent_change,percent,50.0,,,,40,,,",
      "therapists-change,\(span),N,,*,index,index,150.0,,,,40,,,",
      "therapists-change,\(span),N,,*,cagr,percent_a_year,10.0,,,,40,,,",
      "therapists-change,\(span),S,,*,change,count,4,,,,0,,,",
      "therapists-change,\(span),S,,*,percent_change,percent,,,,,0,,z,",
      "therapists-change,\(span),W,,*,change,count,,,,,,,x,",
      "therapists-change,\(span),*,,*,percent_change,percent,100.0,,,,40,,,",
      "therapists-change-matched,\(span),*,,*,percent_change,percent,60.0,,,,40,,,",
      "contracts,trend,2019-03-31,,,N,contract,full,percent,percent,75.0,,,30,40,,,",
      "contracts,trend,2019-03-31,,,N,contract,full,percent_of_known,percent,100.0,,,30,30,,,",
      "contracts,trend,2019-03-31,,,N,contract,part,count,count,,,,,,,x,",
      "contracts,trend,2021-03-31,,,N,contract,part,percent,percent,50.0,,,25,50,,b,",
      "contracts,trend,2021-03-31,,,N,contract,blank,percent_of_known,percent,,,,,,,z,",
    ] {
      #expect(findings.contains { $0 == "trusts,\(row)synthetic rows" }, "\(row)")
    }
  }

  @Test func `its report says what limits the numbers`() throws {
    let (_, folder) = try Self.run()
    let report = try #require(folder.text(of: "reports/trusts/report.md"))
    for words in [
      "| Trust | 31 March 2019 | 31 March 2021 | 30 June 2023 |", "March is compared with June.",
      "1,552 days (4.25 years) later", "2 on 31 March 2019, 3 on 30 June 2023.",
      "Of 3 rows, this table has the 2 with a count on every date.",
      "From 1 January 2021 on, \\[b\\]: part-time contracts were told apart.",
      "no confidence interval and no significance test",
    ] {
      #expect(report.contains(words), "\(words)")
    }
  }

  @Test(arguments: [
    ("2019-03-31;N;;40;;", "1️⃣31/03/2019;N;;40;;", "the date is '31/03/2019' where a day"),
    ("2019-03-31;N;;40;;", "1️⃣2019-02-31;N;;40;;", "there is no day '2019-02-31'"),
    ("N;;50;;", "N;;1️⃣50.5;;", "the count is '50.5' where a whole number"),
    ("N;;50;;", "N;;1️⃣51;;", "the total of 'N' on 2021-03-31 is 51, and its parts by"),
    ("2021-03-31;S;;8;;", "2021-03-31;1️⃣N;;50;;", "'N' on 2021-03-31 stands twice"),
    ("2019-03-31;N;;40;;\n2019-03-31;N;", "2019-03-31;1️⃣N;", "'N' has parts by 'contract'"),
    ("N;part;25;contract", "N;part;25;1️⃣", "the category 'part' has no breakdown"),
  ])
  func `bad counts are told in their place and nothing is written`(
    sound: String, spoilt: String, message: String
  ) throws {
    let marked = MarkedText(Self.census.replacing(sound, with: spoilt, maxReplacements: 1))
    let place = try #require(marked.places["1️⃣"])
    let (run, folder) = try Self.run(census: marked.text)
    #expect(
      run.errors.contains("census.csv:\(place.line):\(place.column): error: \(message)"),
      "\(run.errors)")
    #expect(run.exitCode == 65)
    #expect(folder.paths == ["census.csv", "study.yaml"])
  }

  @Test(arguments: [
    ("    matched: both", "    1️⃣test: z", "a trend of counts has no test"),
    ("show: [shares]", "show: [shares, 1️⃣interval]", "a trend of counts has no interval"),
    ("trend: census", "trend: 1️⃣censos", "source of counts 'censos' isn't known"),
    ("to: 2021-03-31", "dates: [2021-03-31, 1️⃣2019-03-31]", "the date 2019-03-31 stands after"),
  ])
  func `a bad trend is told in its place and nothing is written`(
    sound: String, spoilt: String, message: String
  ) throws {
    let marked = MarkedText(Self.study.replacing(sound, with: spoilt, maxReplacements: 1))
    let place = try #require(marked.places["1️⃣"])
    let (run, folder) = try Self.run("check", study: marked.text)
    #expect(
      run.errors.contains("study.yaml:\(place.line):\(place.column): error: \(message)"),
      "\(run.errors)")
    #expect(run.exitCode == 65)
    #expect(folder.paths == ["census.csv", "study.yaml"])
  }

  @Test func `counts that aren't there are exit 66`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.study, to: "study.yaml")
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.errors.contains("census.csv: error: "), "\(run.errors)")
    #expect(run.exitCode == 66)
  }
}
