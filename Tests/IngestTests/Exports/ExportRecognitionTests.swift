import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// A real export that may lie beside the project, and what wrote it.
struct RealExport: Sendable, CustomTestStringConvertible {
  let path: String
  let format: SourceFile.Format?
  var delimiter: Character = ","

  var testDescription: String { path }

  static let all = [
    RealExport(path: "google-forms/SERDIF_PSSUQ_P2.csv", format: .googleForms),
    RealExport(
      path: "google-forms/2019 Spanish R Community Survey Responses.csv", format: .googleForms),
    RealExport(path: "odk/dec-demo.csv", format: .odk),
    RealExport(
      path: "jisc-online-surveys/results-for-idrc-surveyin-2021-03-05-0807.en.csv", format: .jisc),
    RealExport(
      path: "jisc-online-surveys/results-for-idrc-surveyin-2020-11-06-1612-key.en.csv", format: nil),
    RealExport(path: "qualtrics/sample.csv", format: .qualtrics),
    RealExport(path: "qualtrics/sample_legacy.csv", format: .qualtrics),
    RealExport(
      path: "qualtrics/Multiple_Answer_MC_Questions (Insights).csv", format: .qualtrics),
    RealExport(
      path: "qualtrics/Single_Answer_Matrix_Questions (Insights).csv", format: .qualtrics),
    RealExport(path: "surveymonkey/results.csv", format: .surveyMonkey),
    RealExport(path: "limesurvey/public_data.csv", format: .limeSurvey),
    RealExport(path: "limesurvey/survey_100001_R_data_file.csv", format: .limeSurvey),
    RealExport(path: "redcap/checkboxes-1/data.csv", format: .redcap),
    RealExport(path: "redcap/checkboxes-1/dictionary.csv", format: nil),
    RealExport(path: "redcap/survey/data.csv", format: .redcap),
    RealExport(path: "redcap/survey/dictionary.csv", format: nil),
    RealExport(path: "alchemer/20160115235816-SurveyExport.csv", format: .alchemer),
    RealExport(path: "taguette/all_tags_20220303.csv", format: nil),
    RealExport(path: "taguette/codebook_20220303_8.csv", format: nil),
    RealExport(path: "atlasti/20250914_quotation_export.csv", format: nil, delimiter: ";"),
    RealExport(path: "atlasti/20250914_codebook_full.csv", format: nil, delimiter: ";"),
    RealExport(
      path: "coded-open-text/difficult_aspects_themes.csv", format: nil, delimiter: ";"),
  ]

  /// The layouts that claim the file; `nil` where it isn't there.
  func claims() throws -> [SourceFile.Format]? {
    guard let file = PackageFolder.shared("exports/\(path)") else { return nil }
    let draft = PlatformDraft(layout: JiscExport(), delimiter: delimiter)
    let head = try draft.head(of: file)
    return ExportLayouts.all.filter { $0.recognise(head) != nil }.map(\.format)
  }
}

struct ExportRecognitionTests {
  private static let formats = ExportLayouts.all.map(\.format)

  @Test(
    .enabled(if: PackageFolder.shared("exports") != nil, "the exports are not beside the project"),
    arguments: RealExport.all)
  func `a real export is claimed by its own layout alone`(real: RealExport) throws {
    let claims = try #require(try real.claims())
    #expect(claims == [real.format].compactMap(\.self).filter(Self.formats.contains))
  }

  @Test(arguments: [
    "id,age,role\n1,30,nurse\n", "ID,Name,Email\n1,x,y\n", "Timestamp\n\n", "KEY\n1\n",
    "respondent,q1,q2\nr1,a,b\n",
  ])
  func `a plain table is nobody's`(text: String) throws {
    let head = try PlatformDraft(layout: JiscExport()).head(text)
    #expect(ExportLayouts.all.filter { $0.recognise(head) != nil }.isEmpty)
  }

  @Test func `each format has one layout`() {
    #expect(Set(Self.formats).count == Self.formats.count)
    #expect(Self.formats.allSatisfy { $0.holdsResponses })
  }
}
