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
  }

  /// The key under `sources:`; the plan refers to the file by it.
  package let name: String
  /// The path, relative to the study file's folder.
  package let file: String
  package let format: Format
  /// The column that names the respondent; `nil` where the file has none.
  package let respondentColumn: String?
  /// The one character between fields.
  package let delimiter: UInt8
  /// Where the file's rows come from; `nil` where they come from where the study's do.
  package let provenance: Provenance?
  /// How many were asked to take part, for a file of responses; `nil` where it isn't known.
  package let invited: Int?

  package init(
    name: String, file: String, format: Format, respondentColumn: String?,
    delimiter: UInt8 = UInt8(ascii: ","), provenance: Provenance? = nil, invited: Int? = nil
  ) {
    self.name = name
    self.file = file
    self.format = format
    self.respondentColumn = respondentColumn
    self.delimiter = delimiter
    self.provenance = provenance
    self.invited = invited
  }
}
