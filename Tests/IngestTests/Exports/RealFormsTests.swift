import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// Facts of real exports that may lie beside the project.
///
/// The numbers are from the notes on the files or from counts by Python's csv module.
private enum RealForms {
  static let comments = PackageFolder.shared("exports/google-forms/SERDIF_PSSUQ_P2.csv")
  static let spanish = PackageFolder.shared(
    "exports/google-forms/2019 Spanish R Community Survey Responses.csv")
  static let odk = PackageFolder.shared("exports/odk/dec-demo.csv")
}

struct RealFormsTests {
  @Test(.enabled(if: RealForms.comments != nil, "the exports are not beside the project"))
  func `nineteen columns of one heading are told apart`() throws {
    let file = try #require(RealForms.comments)
    let layout = GoogleFormsExport()
    let header = layout.header(try PlatformDraft(layout: layout).head(of: file))
    #expect(header.names.count == 40)
    #expect(header.names.count { $0.hasPrefix("Comments") } == 19)
    #expect(header.names.last == "Comments [19]")
    let first = "1. Overall, I am satisfied with how easy it is to use this system."
    let draft = PlatformDraft(
      layout: layout, questions: [.asked(first, ["1", "2", "3", "4", "5", "6", "7"])])
    let given = try #require(try draft.read(file).answers[Question.ID(first)]?.given)
    #expect(
      (0..<7).map { option in given.count { $0 == .option(option) } } == [6, 8, 2, 0, 0, 1, 0])
    #expect(given.count == 17)
  }

  @Test(.enabled(if: RealForms.spanish != nil, "the exports are not beside the project"))
  func `options with commas and texts of one's own are counted as they were meant`() throws {
    let file = try #require(RealForms.spanish)
    let layout = GoogleFormsExport()
    let header = layout.header(try PlatformDraft(layout: layout).head(of: file))
    #expect(header.names.count == 52)
    #expect(header.names[13] == header.names[5] + " [2]")
    let name = header.names[26]
    let shiny = header.names[32]
    let answered = try #require(try spanish(name, shiny, file))
    #expect(answered.several.count == 338 && answered.several.count { $0.isAnswer } == 317)
    #expect(answered.several.count { $0.chosen.contains(0) } == answered.expected)
    #expect(answered.shiny.count { $0 == .option(0) } == 106)
  }

  @Test(.enabled(if: RealForms.odk != nil, "the exports are not beside the project"))
  func `the notes, the places and the people of a form are known`() throws {
    let file = try #require(RealForms.odk)
    let layout = ODKExport()
    let header = layout.header(try PlatformDraft(layout: layout).head(of: file))
    #expect(header.names.count == 321)
    let titles = header.columns.filter { $0.name.hasSuffix("_title") }
    #expect(titles.count == 15 && titles.allSatisfy { $0.role == .stem })
    for name in ["SubmitterName", "SubmitterID", "DeviceID"] {
      #expect(header.personalNames.contains(name))
    }
    let uses = "survey_grp-farm_size_grp-farm_other-Farm_labour"
    let consent = "introduction-presence_grp-participation"
    let draft = PlatformDraft(
      layout: layout,
      questions: [
        .joined(uses, ["no_answer", "Hire_labour", "Household", "Reciprocal"], by: " "),
        .asked(consent, ["Y", "N", "no_answer"]),
      ])
    let answers = try draft.read(file).answers
    let labour = try #require(answers[Question.ID(uses)]?.given)
    #expect(
      (0..<4).map { option in labour.count { $0.chosen.contains(option) } } == [6, 8, 3, 7])
    let agreed = try #require(answers[Question.ID(consent)]?.given)
    #expect((0..<3).map { option in agreed.count { $0 == .option(option) } } == [2, 2, 6])
  }

  /// What was given to a question with several answers, with every text that isn't the second
  /// option as one of the respondent's own, and to one whose options hold commas.
  private func spanish(
    _ name: String, _ shiny: String, _ file: URL
  ) throws -> (several: [GivenAnswer], shiny: [GivenAnswer], expected: Int)? {
    let draft = PlatformDraft(
      layout: GoogleFormsExport(),
      questions: [
        .joined(name, ["Email", "Other"], by: ", ", writeIns: 1),
        .asked(shiny, ["Nunca, no uso Shiny", "Other"], writeIns: 1),
      ])
    let answers = try draft.read(file).answers
    guard let several = answers[Question.ID(name)]?.given,
      let other = answers[Question.ID(shiny)]?.given
    else { return nil }
    return (several, other, Self.emails)
  }

  /// Cells with "Email" between commas, counted in Python.
  private static let emails = 127
}
