import Survey

extension [String: WaveEvidence] {
  /// Trends of the same people none of whom could be found in two waves by their ids.
  func strangers(_ study: Study, _ folder: StudyFolder) -> [Diagnostic] {
    study.plan.compactMap { planned in
      guard case .answerTrend(let plan) = planned, plan.design == .samePeople else { return nil }
      let waves = study.waves.filter { plan.waves.contains($0.name) }
      let ids = waves.map { self[$0.name]?.responses.respondents ?? [] }
      // Once everybody is told apart, all ids are as many as those of each wave together.
      guard let first = ids.first?.first, let last = ids.last?.first,
        Set(ids.joined()).count == ids.reduce(0, { $0 + Set($1).count })
      else { return nil }
      let isExport = study.sources.contains { $0.format.isExport && $0.format.holdsResponses }
      let examples =
        isExport
        ? ""
        : ": '\(waves[0].name)' has ids like '\(first.shortened)',"
          + " '\(waves[waves.count - 1].name)' like '\(last.shortened)'"
      let source = study.sources.first { $0.name == waves.last?.responses }
      return Diagnostic(
        path: source.map(folder.displayPath) ?? "", position: nil,
        message: "no \(study.respondents.one) id stands in two of the waves that the trend"
          + " '\(plan.name)' matches by id\(examples)",
        remedy: "write the same ids in both files, or give the trend 'design: independent'")
    }
  }
}
