/// One file of evidence that a study file names.
package struct SourceFile: Sendable, Equatable {
  /// How the file is laid out.
  package enum Format: String, Sendable, CaseIterable {
    /// One row a respondent, one column a question (or an option of one).
    case plain
    /// One row a coded passage and theme.
    case excerpts
    /// One row a figure that stands in print.
    case publishedFigures = "published-figures"
    /// One row a count of a unit, or of a part of it, on a date.
    case counts
    /// One row a level and pillar of a framework, with the number of aspects.
    case framework
    /// One row a level of a framework, in its order.
    case frameworkLevels = "framework-levels"
    /// One row an item of a framework.
    case frameworkItems = "framework-items"
    /// One row a respondent, one column an item of a framework.
    case selfAssessments = "self-assessments"
    /// One row a factor and level of a job evaluation scheme, with its points.
    case factorPlan = "factor-plan"
    /// One row a pay band.
    case payBands = "pay-bands"
    /// One row a job profile and factor.
    case jobProfiles = "job-profiles"
    /// One row a post and factor.
    case posts
    /// One row a number that was published or worked out elsewhere, with the data it is of.
    case referenceValues = "reference-values"
    /// Jisc Online Surveys: `Q4_2` in the header, values as option numbers.
    case jisc
    /// Microsoft Forms, saved as CSV.
    case microsoftForms = "microsoft-forms"
    /// Qualtrics, with two or three rows of header.
    case qualtrics
    /// SurveyMonkey, with two rows of header.
    case surveyMonkey = "surveymonkey"
    /// Google Forms, or the sheet linked to one.
    case googleForms = "google-forms"
    /// REDCap's raw values.
    case redcap
    case limeSurvey = "limesurvey"
    /// KoboToolbox.
    case kobo
    /// ODK Central.
    case odk
    /// Alchemer, once SurveyGizmo.
    case alchemer
    /// Passages with their themes as Taguette writes them.
    case taguette
    /// Quotations with their codes as ATLAS.ti writes them.
    case atlasTi = "atlas-ti"
    /// Coded segments as MAXQDA writes them.
    case maxqda
    /// Excerpts with a column a code as Dedoose writes them.
    case dedoose
    /// A matrix of cases and codes as NVivo writes it.
    case nvivo
    /// Codings as QualCoder writes them.
    case qualcoder
    /// A project in the exchange format of coding tools.
    case refiQDA = "refi-qda"
    /// Answers with their themes in a spreadsheet.
    case codedTable = "coded-table"
  }

  /// The key under `sources:`; the plan refers to the file by it.
  package let name: String
  /// The path, relative to the study file's folder.
  package let file: String
  package let format: Format
  /// The column that names the respondent; `nil` where the file has none.
  package let respondentColumn: String?
  /// The one character between fields; `nil` where nothing is said: a comma in our own formats, what
  /// the file shows in an export.
  package let delimiter: UInt8?
  /// How the file is said to be encoded; `nil` where nothing is said: UTF-8 in our own formats, what
  /// the file shows in an export.
  package let encoding: TextEncoding?
  /// Where the file's rows come from; `nil` where they come from where the study's do.
  package let provenance: Provenance?
  /// How many were asked to take part, for a file of responses; `nil` where it isn't known.
  package let invited: Int?
  /// Which rows of a file of responses are left out, each counted under the first rule that fits.
  package let rows: [RowRule]
  /// Columns that tell who or where somebody is and may be read all the same.
  package let readablePersonal: [String]
  /// What is said of a coding tool's export; nothing of other files.
  package let coding: Coding

  /// How many can be said to have been invited.
  package static let allowedInvited = 1...999_999_999

  package init(
    name: String, file: String, format: Format, respondentColumn: String?,
    delimiter: UInt8? = nil, encoding: TextEncoding? = nil, provenance: Provenance? = nil,
    invited: Int? = nil, rows: [RowRule] = [], readablePersonal: [String] = [],
    coding: Coding = .unsaid
  ) {
    self.name = name
    self.file = file
    self.format = format
    self.respondentColumn = respondentColumn
    self.delimiter = delimiter
    self.encoding = encoding
    self.provenance = provenance
    self.invited = invited
    self.rows = rows
    self.readablePersonal = readablePersonal
    self.coding = coding
  }
}
