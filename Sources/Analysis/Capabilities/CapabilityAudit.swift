import Survey

/// The tables of one capability audit: the framework's own, then those of the self-assessments.
struct CapabilityAudit {
  let plan: CapabilityAuditPlan
  let framework: CapabilityFramework
  let respondents: [SelfAssessments.Respondent]
  /// By level, the places of the items that respondents were asked.
  let asked: [[Int]]
  /// Where the self-assessments come from.
  let provenance: Provenance
  let rounding: Rounding
  private let hasSelfAssessments: Bool

  init(_ plan: CapabilityAuditPlan, of study: Study, _ material: CapabilityMaterial) {
    self.plan = plan
    framework = material.framework
    respondents = material.selfAssessments?.respondents ?? []
    let notAsked = material.selfAssessments?.notAsked ?? []
    asked = material.framework.items.enumerated().map { level, items in
      items.indices.filter { !notAsked.contains(.init(level: level, item: $0)) }
    }
    provenance = plan.selfAssessments?.provenance ?? study.provenance
    rounding = study.rounding
    hasSelfAssessments = material.selfAssessments != nil
  }

  /// In printed order; a table without rows is left out.
  ///
  /// What one respondent answered is shown only where the respondents are invented.
  var findings: [Finding] {
    let ofFramework = [levels, aspects, items, returning]
    let ofRespondents = [coverage, groups, gaps, distance]
    return
      (ofFramework + (hasSelfAssessments ? ofRespondents : [])
      + (hasSelfAssessments && provenance == .synthetic ? [eachRespondent] : []))
      .filter { !$0.rows.isEmpty }
  }

  /// A table of what the framework sets out.
  func table(
    _ table: CapabilityAuditPlan.Table, _ title: String, descriptors: [String], rows: [TableRow],
    columns: [TableColumn] = [.total], measures: [Measure], cells: [[[Figure]]],
    caveats: [Caveat] = [], notes: [String] = []
  ) -> Finding {
    Finding(
      kind: .capabilityAudit, name: plan.name(of: table), title: "\(plan.title): \(title)",
      question: nil, base: BaseStatement(rule: .framework, segment: nil, askedWhen: nil),
      descriptors: descriptors, rows: rows, columns: columns, measures: measures,
      bases: columns.map { _ in 0 }, cells: cells, partsMakeWhole: false, caveats: caveats,
      notes: notes)
  }

  /// A table of what respondents say of themselves; `levels` are those that it is about.
  func assessed(
    _ table: CapabilityAuditPlan.Table, _ title: String, descriptors: [String],
    rows: [(row: TableRow, figures: [Figure])], measures: [Measure], levels: [Int],
    caveats: [Caveat]
  ) -> Finding {
    Finding(
      kind: .capabilityAudit, name: plan.name(of: table), title: "\(plan.title): \(title)",
      question: nil, base: BaseStatement(rule: .assessedLevel, segment: nil, askedWhen: nil),
      descriptors: descriptors, rows: rows.map { $0.row.with(remark: Self.remark) },
      columns: [.total], measures: measures,
      bases: [respondents.count], cells: rows.map { [$0.figures] }, partsMakeWhole: false,
      caveats: caveats + notAskedCaveats(levels)
        + recognitionCaveat(measures, rows.map(\.figures)) + [.levelsAreNotPayBands],
      provenance: provenance)
  }

  /// What every row of respondents says where it stands without the caveats below its table.
  private static let remark = "levels are not pay bands"

  /// Says of levels of which not all items were asked how many weren't.
  private func notAskedCaveats(_ levels: [Int]) -> [Caveat] {
    framework.levels.indices.filter(levels.contains).compactMap { level in
      let all = framework.items[level].count
      let missing = all - asked[level].count
      return missing == 0
        ? nil : .itemsNotAsked(level: framework.levels[level].label, items: missing, of: all)
    }
  }
}
