import Survey
import TestSupport
import Testing

@testable import Ingest

/// How a platform writes its exports, for tests that write them at random.
struct ExportHand: Sendable, CustomTestStringConvertible {
  /// How several answers are written.
  enum Several: Sendable {
    /// In one cell; `ends` where a separator stands after the last one too.
    case joined(String, ends: Bool)
    /// In one cell and one column an option, named "question/option".
    case split
  }

  let layout: any ExportLayout
  let delimiter: Character
  /// Columns before and after the questions'.
  let leading: [String]
  let trailing: [String]
  let several: Several
  /// Whether headings are the questions' words, which may repeat, and cells the options' words, in
  /// whose place a respondent's own may stand.
  let hasWords: Bool
  /// Where rows are marked that are left out, one a rule, with the mark.
  let marks: [(column: String, text: String)]
  /// Whether a second row may stand above the responses.
  var hasTags = false

  var testDescription: String { layout.format.rawValue }

  static let all = [microsoftForms, googleForms, kobo, odk]

  static let microsoftForms = ExportHand(
    layout: MicrosoftFormsExport(), delimiter: ",",
    leading: ["ID", "Start time", "Completion time", "Email", "Name"], trailing: [],
    several: .joined(";", ends: true), hasWords: true, marks: [])

  static let googleForms = ExportHand(
    layout: GoogleFormsExport(), delimiter: ",", leading: ["Timestamp", "Email Address"],
    trailing: [], several: .joined(", ", ends: false), hasWords: true, marks: [("Timestamp", "")])

  static let kobo = ExportHand(
    layout: KoboExport(), delimiter: ";", leading: ["start", "end"],
    trailing: ["_id", "_uuid", "_submission_time", "_validation_status", "_index"],
    several: .split, hasWords: false, marks: [("_validation_status", "Not approved")],
    hasTags: true)

  static let odk = ExportHand(
    layout: ODKExport(), delimiter: ",", leading: ["SubmissionDate", "start_note"],
    trailing: ["KEY", "SubmitterName", "Status", "ReviewState"],
    several: .joined(" ", ends: false), hasWords: false,
    marks: [("ReviewState", "rejected"), ("Status", "not decrypted")])

  /// What stands in a column of the platform's own.
  func own(_ column: String, row: Int, mark: Int?) -> String {
    if let mark, marks[mark].column == column { return marks[mark].text }
    switch column {
    case "Timestamp", "Start time", "Completion time", "SubmissionDate", "_submission_time":
      return "2025-08-\(10 + row % 20) 12:51:03"
    case "Email", "Email Address", "SubmitterName": return "planted-\(row)@example.org"
    case "Name": return "Planted \(row)"
    case "ID", "_id", "_index", "KEY", "_uuid": return "uuid:\(row)"
    default: return ""
    }
  }
}
