import Foundation
import TestSupport
import Testing

/// Real exports of other programs, drafted and run without a word from anybody.
///
/// The numbers of rows were counted with Python's csv module, less what the rules of the draft leave
/// out, counted with it too.
struct ExportSamplesTests {
  /// An export, with the files that explain it.
  struct Sample: Sendable, CustomTestStringConvertible {
    let format: String
    let files: [String]
    /// What the account has to say of it.
    let lines: [String]
    /// Texts of the files that tell who somebody is, which mustn't be printed.
    var known: [String] = []

    var testDescription: String { files[0] }

    /// Where the files lie; `nil` where some doesn't.
    var paths: [String]? {
      let found = files.compactMap { PackageFolder.shared("exports/\($0)")?.path }
      return found.count == files.count ? found : nil
    }
  }

  static let samples = [
    Sample(
      format: "jisc",
      files: [
        "jisc-online-surveys/results-for-idrc-surveyin-2021-03-05-0807.en.csv",
        "jisc-online-surveys/results-for-idrc-surveyin-2020-11-06-1612-key.en.csv",
      ],
      lines: ["68 rows received, 2 left out, 66 eligible", "2, no question of this study answered"]),
    Sample(
      format: "qualtrics", files: ["qualtrics/sample.csv"],
      lines: ["1 row received", "header: 3 rows, 20 columns"], known: ["192.0.2.66"]),
    Sample(
      format: "qualtrics", files: ["qualtrics/sample_legacy.csv"],
      lines: ["1 row received", "header: 2 rows, 16 columns"], known: ["192.0.2.66"]),
    Sample(
      format: "qualtrics", files: ["qualtrics/Multiple_Answer_MC_Questions (Insights).csv"],
      lines: ["5 rows received", "header: 3 rows, 36 columns"]),
    Sample(
      format: "qualtrics", files: ["qualtrics/Single_Answer_Matrix_Questions (Insights).csv"],
      lines: ["5 rows received", "header: 3 rows, 30 columns"]),
    Sample(
      format: "surveymonkey", files: ["surveymonkey/StarWars.csv"],
      lines: ["1186 rows received", "encoding: mac-roman", "header: 2 rows, 38 columns"]),
    Sample(
      format: "surveymonkey", files: ["surveymonkey/results.csv"],
      lines: ["748 rows received", "header: 2 rows, 174 columns"]),
    Sample(
      format: "alchemer", files: ["alchemer/20160115235816-SurveyExport.csv"],
      lines: ["1706 rows received, 932 left out, 774 eligible", "927, unfinished responses"]),
    Sample(
      format: "google-forms",
      files: ["google-forms/2019 Spanish R Community Survey Responses.csv"],
      lines: ["338 rows received, 0 left out"]),
    Sample(
      format: "google-forms", files: ["google-forms/SERDIF_PSSUQ_P2.csv"],
      lines: ["17 rows received, 0 left out"]),
    Sample(
      format: "limesurvey", files: ["limesurvey/public_data.csv"], lines: ["253 rows received"]),
    Sample(
      format: "limesurvey", files: ["limesurvey/survey_100001_R_data_file.csv"],
      lines: ["3 rows received, 1 left out"]),
    Sample(
      format: "redcap",
      files: ["redcap/checkboxes-1/data.csv", "redcap/checkboxes-1/dictionary.csv"],
      lines: ["4 rows received", "4 fields and 9 choices"]),
    Sample(
      format: "redcap", files: ["redcap/survey/data.csv", "redcap/survey/dictionary.csv"],
      lines: ["2 rows received"], known: ["aaa@bbb.com", "ccc@ddd.com"]),
    Sample(
      format: "odk", files: ["odk/dec-demo.csv"], lines: ["10 rows received"],
      known: ["submitter@example.org"]),
    Sample(
      format: "taguette",
      files: ["taguette/all_tags_20220303.csv", "taguette/codebook_20220303_8.csv"],
      lines: [
        "1930 rows of Taguette are 1793 highlights", "17 documents, 1793 passages and 22 themes",
      ]
    ),
    Sample(
      format: "atlas-ti",
      files: [
        "atlasti/20250914_quotation_export.csv", "atlasti/20250914_codebook_full.csv",
      ], lines: ["393 of 394 cells of codes agree"]),
    Sample(
      format: "coded-table", files: ["coded-open-text/difficult_aspects_themes.csv"],
      lines: ["513 rows of a coded table", "69 rows without a theme"]),
    Sample(
      format: "refi-qda", files: ["refi-qda/TestProject.qdpx"],
      lines: ["11 passages with a code, 14 mentions"]),
  ]

  @Test(.enabled(if: samples[0].paths != nil), arguments: samples)
  func `an export is recognised, drafted and reported on as it is`(sample: Sample) throws {
    let paths = try #require(sample.paths)
    let folder = try ScratchFolder()
    let drafted = try RollcallRun(["init"] + paths + ["--output", "study"], in: folder.url)
    #expect(drafted.exitCode == 0, "\(drafted.errors)")
    #expect(drafted.output.contains(": \(sample.format), because "))
    for line in sample.lines { #expect(drafted.output.contains(line), "\(drafted.output)") }
    let run = try RollcallRun(["run", "study/study.yaml", "--output", "report"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let report = try #require(folder.text(of: "report/report.md"))
    #expect(report.contains("**Table 3: "))
    let outputs = folder.paths.filter { $0.hasPrefix("report/") }.compactMap(folder.text)
    let said = [drafted.output, drafted.errors, run.output, run.errors] + outputs
    let secrets = try Self.secrets(in: paths[0])
    for secret in sample.known { #expect(secrets.contains(secret)) }
    for secret in secrets {
      #expect(!said.contains { $0.contains(secret) }, "\(secret)")
    }
  }

  /// What stands in cells that tell who or where somebody is: e-mail addresses, IP addresses, pairs
  /// of coordinates, telephone numbers; found by their looks, whatever the column.
  private static func secrets(in path: String) throws -> [String] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let text = String(data: data, encoding: .utf8) ?? String(decoding: data, as: UTF8.self)
    let addresses = text.matches(of: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+\.[a-z]{2,}/)
      .map { String(text[$0.range]) }
    let numbers = text.split { !$0.isASCII || !($0.isNumber || $0 == ".") }.map(String.init)
      .filter { $0.wholeMatch(of: /(?:\d{1,3}\.){3}\d{1,3}|\d{1,3}\.\d{6,}/) != nil }
    let found = addresses + numbers
    return Set(found).sorted()
  }
}
