import Survey

extension CodebookFile {
  /// The named parts of all respondents, with who is in each.
  func segmentRows(
    _ segments: [Segment], _ codebook: Codebook, wave: String = ""
  ) -> [CodebookRow] {
    segments.map { segment in
      CodebookRow(
        wave: wave, .segment, value: segment.name,
        note: "\(study.respondents.many) \(segment.condition.words(codebook))"
      )
      .with(provenance: provenance(of: wave).words)
    }
  }

  /// The themes of every code frame, once however many tables count them.
  var themeRows: [CodebookRow] {
    study.plan.flatMap { entry -> [CodebookRow] in
      guard case .themes(let plan) = entry else { return [] }
      return plan.codeFrame.themes.map {
        CodebookRow($0, wave: plan.wave ?? "").with(provenance: study.provenance.words)
      }
    }.eachOnce
  }
}

extension CodebookRow {
  fileprivate init(_ theme: CodeFrame.Theme, wave: String) {
    let parent = theme.parent.map { "part of \($0)" }
    let words = [parent, theme.definition].compactMap(\.self).filter { !$0.isEmpty }
    self.init(
      wave: wave, .theme, value: theme.id, label: theme.label, note: words.joined(separator: ": "))
  }
}
