extension Study {
  /// Every file that the study is read from beside its study file, as the study file names it; each
  /// once, sorted.
  ///
  /// A report is as new as these files, so whatever names one more belongs here.
  package var files: [String] {
    let ofSources = sources.flatMap { [$0.file, $0.coding.cases].compactMap(\.self) }
    return Set(ofSources + plan.compactMap(\.codeFrameFile)).sorted()
  }
}

extension PlannedAnalysis {
  /// The file of the code frame that the entry names; `nil` where it names none, for all else is read
  /// from the study's sources.
  fileprivate var codeFrameFile: String? {
    switch self {
    case .themes(let plan): plan.codeFrame.name
    case .breakdown, .cooccurrence, .reproduction, .answerTrend, .audit, .countTrend,
      .capabilityAudit, .jobEvaluation:
      nil
    }
  }
}
