import Survey

extension Finding {
  /// Works out how many respondents of each group raised each theme; a parent counts whoever
  /// raised any theme below it, once.
  init(themes plan: ThemePlan, of study: Study, _ evidence: Evidence) {
    guard !plan.measures.isEmpty else {
      self.init(namedThemes: plan)
      return
    }
    let outline = plan.outline
    let columns = ThemeColumns(plan, study, evidence)
    let counts = outline.map { entry in
      columns.counts(of: plan.codeFrame.family(of: entry.theme.id))
    }
    self.init(
      kind: .themes, name: plan.name, title: plan.title, question: nil,
      base: BaseStatement(rule: .interviewed, segment: plan.segment, askedWhen: nil),
      descriptors: [],
      rows: outline.map {
        TableRow(value: $0.theme.id, label: $0.theme.label, role: .theme(depth: $0.depth))
      },
      columns: columns.columns, measures: plan.measures, bases: columns.bases,
      cells: counts.map { row in
        zip(row, columns.bases).map { counts, base in
          plan.measures.map {
            counts.figure(
              $0, base: base, decimals: study.rounding.decimals,
              silenceIsKnown: study.provenance != .reconstructed)
          }
        }
      },
      partsMakeWhole: false,
      caveats: columns.caveats(counts, provenance: study.provenance), notes: plan.notes)
  }
}

extension ThemePlan {
  /// The themes of the table, each with how many stand above it.
  var outline: [(theme: CodeFrame.Theme, depth: Int)] {
    codeFrame.outline.filter {
      interviewQuestion == nil || $0.theme.interviewQuestion == interviewQuestion
    }
  }
}

extension ThemeCounts {
  /// A theme that a publication doesn't report for a group has no number there: nobody was
  /// counted as not raising it.
  fileprivate func figure(
    _ measure: Measure, base: Int, decimals: Int, silenceIsKnown: Bool
  ) -> Figure {
    let unit = measure == .percent ? "percent" : "count"
    guard !hasUncounted else {
      return Figure(absent: .notAvailable, unit: unit, base: base)
    }
    guard silenceIsKnown || mentions > 0 else {
      return Figure(absent: .notApplicable, unit: unit, base: base)
    }
    switch measure {
    case .respondents: return .count(respondents, base: base)
    case .mentions: return Figure(.count(mentions), unit: unit)
    case .percent:
      return Share(count: respondents, base: base)
        .percent(decimals: decimals)
    default:
      // The other measures are those of other sorts of tables, and no plan can ask for them here.
      preconditionFailure("a theme table shows no \(measure.rawValue)")
    }
  }
}
