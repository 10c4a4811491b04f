import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct DelimiterGuessTests {
  private func guess(_ text: String, isWhole: Bool = true) -> DelimiterGuess {
    DelimiterGuess(Array(text.utf8)[...], isWhole: isWhole)
  }

  @Test(
    arguments: [
      ("id,q\n1,2\n", ",", "',' gives 2 fields in each of the first 2 rows"),
      ("id;w\n1;0,85\n2;0,9\n", ";", "';' gives 2 fields in each of the first 3 rows"),
      ("id\tq, all\n1\ta, b\n2\tc\n", "\t", "a tab gives 2 fields in each of the first 3 rows"),
      ("id|q\n1|2\n", "|", "'|' gives 2 fields in each of the first 2 rows"),
      ("id,q\n1,\"a;b\nc;d\"\n2,e;f\n", ",", "',' gives 2 fields in each of the first 3 rows"),
      ("\"a;b\",\"c;d\"\n1,2\n", ",", "',' gives 2 fields in each of the first 2 rows"),
      ("A title\nid;q\n1;2\n3;4\n", ";", "';' gives 2 fields in 3 of the first 4 rows"),
      ("id;q\n\n  \n1;2\n", ";", "';' gives 2 fields in each of the first 2 rows"),
      ("id,a;b\n1,2\n3,4\n", ",", "',' gives 2 fields in each of the first 3 rows"),
      (
        "id\r1,2;3\r", ",",
        "no delimiter gives most of its rows the same number of fields: it has one column"
      ),
      (
        "id\n1\n", ",",
        "no delimiter gives most of its rows the same number of fields: it has one column"
      ),
      ("", ",", "no delimiter gives most of its rows the same number of fields: it has one column"),
      ("sep=;\na,b\n1,2\n", ";", "its first line tells Excel that it is ';'"),
      ("\"sep=\t\"\na,b\n", "\t", "its first line tells Excel that it is a tab"),
    ] as [(String, Unicode.Scalar, String)])
  func `the delimiter is what most rows agree on`(
    text: String, delimiter: Unicode.Scalar, reason: String
  ) {
    #expect(guess(text) == .one(delimiter: UInt8(ascii: delimiter), reason: reason))
  }

  @Test func `two that fit alike are left to a person`() {
    #expect(
      guess("a,b;c\n1,2;3\n")
        == .ambiguous(
          UInt8(ascii: ","), UInt8(ascii: ";"),
          reason: "',' gives 2 fields in each of the first 2 rows,"
            + " and ';' gives 2 fields in each of the first 2 rows"))
  }

  @Test func `no more than 20 rows are looked at`() {
    let text = String(repeating: "a,b\n", count: 20) + String(repeating: "a;b\n", count: 100)
    #expect(
      guess(text)
        == .one(
          delimiter: UInt8(ascii: ","), reason: "',' gives 2 fields in each of the first 20 rows"))
  }

  @Test func `a row that the sample cuts off isn't counted`() {
    let reason = "';' gives 3 fields in each of the first 1 row"
    #expect(
      guess("a;b;c\n1;2", isWhole: false) == .one(delimiter: UInt8(ascii: ";"), reason: reason))
    #expect(
      guess("a;b;c", isWhole: false) == .one(delimiter: UInt8(ascii: ";"), reason: reason))
  }

  @Test(arguments: TextEncoding.allCases)
  func `a file is looked at in its encoding`(encoding: TextEncoding) throws {
    let text = "na\u{EF}ve\té\n" + String(repeating: "1\té, ü\n", count: 9)
    let bytes = try #require(EncodedText.bytes(text, in: encoding))
    try withScratchFile(bytes) { path in
      let guess = try DelimiterGuess(path: path, displayPath: path, encoding: encoding)
      #expect(
        guess
          == .one(
            delimiter: ASCII.tab, reason: "a tab gives 2 fields in each of the first 10 rows"))
    }
  }

  @Test func `what isn't a CSV file is refused`() throws {
    try withScratchFile("PK\u{3}\u{4}answers".utf8) { path in
      let error = #expect(throws: RejectedInput.self) {
        try DelimiterGuess(path: path, displayPath: path, encoding: .utf8)
      }
      #expect(
        error?.diagnostics.map(\.message) == ["this is a zip archive, not a CSV file in UTF-8"])
    }
  }

  private static let exports: [(String, Unicode.Scalar)] = [
    ("alchemer/20160115235816-SurveyExport.csv", ","),
    ("atlasti/20250914_quotation_export.csv", ";"),
    ("coded-open-text/difficult_aspects_themes.csv", ";"),
    ("google-forms/2019 Spanish R Community Survey Responses.csv", ","),
    ("jisc-online-surveys/results-for-idrc-surveyin-2021-03-05-0807.en.csv", ","),
    ("jisc-online-surveys/results-for-idrc-surveyin-2020-11-06-1612-key.en.csv", ","),
    ("limesurvey/public_data.csv", ","), ("limesurvey/survey_100001_R_data_file.csv", ","),
    ("odk/dec-demo.csv", ","), ("qualtrics/sample.csv", ","), ("qualtrics/sample_legacy.csv", ","),
    ("redcap/survey/data.csv", ","), ("redcap/checkboxes-1/dictionary.csv", ","),
    ("surveymonkey/results.csv", ","), ("taguette/all_tags_20220303.csv", ","),
  ]

  /// The delimiters are those that the collection's notes name.
  @Test(
    .enabled(if: PackageFolder.shared("exports") != nil, "the exports aren't beside the package"),
    arguments: exports)
  func `the delimiter of a real export is found`(file: String, delimiter: Unicode.Scalar) throws {
    let path = try #require(PackageFolder.shared("exports/\(file)")).path
    let guess = try DelimiterGuess(path: path, displayPath: file, encoding: .utf8)
    guard case .one(let found, _) = guess else {
      Issue.record("\(guess)")
      return
    }
    #expect(found == UInt8(ascii: delimiter))
  }
}
