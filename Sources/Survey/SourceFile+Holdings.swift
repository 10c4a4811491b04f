extension SourceFile.Format {
  /// What a file of the format holds.
  package enum Holdings: Sendable {
    /// Answers, a row a respondent.
    case responses
    /// Passages of interviews with the themes coders gave them.
    case passages
    /// What is neither: figures, counts, frameworks, jobs.
    case material
  }

  package var holdings: Holdings {
    switch self {
    case .plain, .jisc, .microsoftForms, .qualtrics, .surveyMonkey, .googleForms, .redcap,
      .limeSurvey, .kobo, .odk, .alchemer:
      .responses
    case .excerpts, .taguette, .atlasTi, .maxqda, .dedoose, .nvivo, .qualcoder, .refiQDA,
      .codedTable:
      .passages
    case .publishedFigures, .counts, .framework, .frameworkLevels, .frameworkItems,
      .selfAssessments, .factorPlan, .payBands, .jobProfiles, .posts, .referenceValues:
      .material
    }
  }

  /// Whether another program writes it, so that a file of it shows its encoding and delimiter.
  package var isExport: Bool {
    switch holdings {
    case .responses: self != .plain
    case .passages: self != .excerpts
    case .material: false
    }
  }

  package var holdsResponses: Bool { holdings == .responses }
  package var holdsPassages: Bool { holdings == .passages }
}
