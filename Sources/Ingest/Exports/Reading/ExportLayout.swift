import Survey

/// How one survey platform lays its exports out.
protocol ExportLayout: Sendable {
  /// The format by which a study file names it.
  var format: SourceFile.Format { get }

  /// Why the first records look like this platform's; `nil` where they don't.
  func recognise(_ head: ExportHead) -> String?

  /// What the header rows say.
  ///
  /// It has to come out well for any file: a person may have named the format.
  func header(_ head: ExportHead) -> ExportHeader

  /// The rows that such an export holds and that are no finished answers of a respondent, by what
  /// its administrative columns say; proposed in a draft and owned by the study file.
  func rowRules(_ header: ExportHeader) -> [RowRule]

  /// What the platform is known to write into cells, for drafting a codebook.
  var cellHabits: CellHabits { get }
}

extension ExportLayout {
  func rowRules(_ header: ExportHeader) -> [RowRule] { [] }
  var cellHabits: CellHabits { CellHabits() }
}

/// The layouts of survey platforms, in the order in which they are tried.
enum ExportLayouts {
  static let all: [any ExportLayout] = [
    QualtricsExport(), SurveyMonkeyExport(), JiscExport(), AlchemerExport(),
    MicrosoftFormsExport(), GoogleFormsExport(), LimeSurveyExport(), REDCapExport(), KoboExport(),
    ODKExport(),
  ]

  /// The layout of a format; `nil` for a format of our own or of a coding tool.
  static func layout(of format: SourceFile.Format) -> (any ExportLayout)? {
    all.first { $0.format == format }
  }
}
