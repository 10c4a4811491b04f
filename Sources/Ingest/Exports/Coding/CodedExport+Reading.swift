import Survey

extension CodedExport {
  /// Recognises a coding tool's layout by a file's header and its first records.
  ///
  /// - Returns: The format to write in a study file, and why, in plain words; `nil` for a file of
  ///   another sort.
  static func recognise(
    _ header: [String], _ records: [[String]]
  ) -> (format: SourceFile.Format, reason: String)? {
    let layouts: [(SourceFile.Format, ([String], [[String]]) -> String?)] = [
      (.taguette, TaguetteExport.recognise), (.qualcoder, QualCoderExport.recognise),
      (.dedoose, DedooseExport.recognise), (.maxqda, MAXQDAExport.recognise),
      (.atlasTi, AtlasTiExport.recognise), (.nvivo, NVivoMatrixExport.recognise),
      (.codedTable, CodedTableExport.recognise),
    ]
    for (format, recognise) in layouts {
      if let reason = recognise(header, records) { return (format, reason) }
    }
    return nil
  }

  /// Reads an export of a coding tool; `nil` for a format that isn't one's.
  static func read(
    _ format: SourceFile.Format, _ source: CodingSource
  ) throws(RejectedInput) -> CodingReading? {
    switch format {
    case .taguette: try TaguetteExport.read(source)
    case .atlasTi: try AtlasTiExport.read(source)
    case .maxqda: try MAXQDAExport.read(source)
    case .dedoose: try DedooseExport.read(source)
    case .nvivo: try NVivoMatrixExport.read(source)
    case .qualcoder: try QualCoderExport.read(source)
    case .codedTable: try CodedTableExport.read(source)
    case .refiQDA: nil
    case .plain, .jisc, .microsoftForms, .qualtrics, .surveyMonkey, .googleForms, .redcap,
      .limeSurvey, .kobo, .odk, .alchemer, .excerpts, .publishedFigures, .counts, .framework,
      .frameworkLevels, .frameworkItems, .selfAssessments, .factorPlan, .payBands, .jobProfiles,
      .posts, .referenceValues:
      nil
    }
  }
}
