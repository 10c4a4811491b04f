extension Study {
  /// Every file that the study is read from beside its study file, as the study file names it; each
  /// once, sorted.
  ///
  /// A report is as new as these files, so whatever names one more belongs here.
  package var files: [String] {
    let ofSources = sources.flatMap { [$0.file, $0.coding.cases].compactMap(\.self) }
    let ofMargins = weights?.margins.compactMap(\.file) ?? []
    let ofRelease = [release?.previous].compactMap(\.self)
    return Set(ofSources + plan.compactMap(\.codeFrameFile) + ofMargins + ofRelease).sorted()
  }
}

extension Margin {
  /// The file with the totals; `nil` where the study file states them.
  fileprivate var file: String? {
    switch origin {
    case .file(let name): name
    case .stated: nil
    }
  }
}

extension PlannedAnalysis {
  /// The file of the code frame that the entry names; `nil` where it names none, for all else is read
  /// from the study's sources.
  fileprivate var codeFrameFile: String? {
    switch self {
    case .themes(let plan): plan.codeFrame.name
    case .breakdown, .battery, .cooccurrence, .reproduction, .answerTrend, .audit, .countTrend,
      .capabilityAudit, .jobEvaluation, .validation:
      nil
    }
  }
}
