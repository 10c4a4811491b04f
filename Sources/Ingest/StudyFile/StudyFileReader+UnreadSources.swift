import Survey
import Yams

extension StudyFileReader {
  /// Notes sources that only an analysis reads which the plan doesn't ask for.
  mutating func faultUnreadSources(
    _ entry: Entry?, _ sources: [SourceFile], _ plan: [PlannedAnalysis]
  ) {
    guard let mapping = entry?.value.mapping, diagnostics.isEmpty else { return }
    let read = Set(plan.flatMap(\.sourceNames))
    for source in sources where !read.contains(source.name) {
      guard let reader = source.format.onlyReader else { continue }
      fault(
        "no entry of the plan reads the source '\(source.name)'",
        at: mapping.first { $0.key.scalar?.string == source.name }?.key,
        remedy: "name it in a '\(reader.rawValue)', or remove it")
    }
  }
}

extension PlannedAnalysis {
  /// The sources that the entry names.
  fileprivate var sourceNames: [String] {
    switch self {
    case .breakdown, .battery, .themes, .cooccurrence, .answerTrend: []
    case .reproduction(let plan): [plan.source]
    case .audit(let plan): [plan.source]
    case .validation(let plan): [plan.source]
    case .countTrend(let plan): [plan.source]
    case .capabilityAudit(let plan): plan.sources.map(\.name)
    case .jobEvaluation(let plan):
      [plan.profiles, plan.chart, plan.bands, plan.posts].compactMap(\.self)
    }
  }
}

extension SourceFile.Format {
  /// The one kind of analysis that reads such a file; `nil` where it is read in any case.
  fileprivate var onlyReader: PlanKey? {
    switch self {
    case .plain, .jisc, .microsoftForms, .qualtrics, .surveyMonkey, .googleForms, .redcap,
      .limeSurvey, .kobo, .odk, .alchemer:
      nil
    case .excerpts, .taguette, .atlasTi, .maxqda, .dedoose, .nvivo, .qualcoder, .refiQDA,
      .codedTable:
      nil
    case .publishedFigures: nil
    case .referenceValues: .validation
    case .counts: .trend
    case .framework, .frameworkLevels, .frameworkItems, .selfAssessments: .capabilityAudit
    case .factorPlan, .payBands, .jobProfiles, .posts: .jobEvaluation
    }
  }
}
