import Survey

extension Finding {
  /// Holds published figures against each other, with the codebook's word on which questions had
  /// several answers.
  init(audit plan: AuditPlan, of study: Study, _ evidence: Evidence) {
    self.init(
      kind: .audit, name: plan.name, title: plan.title, question: nil,
      base: BaseStatement(rule: .eachFigure, segment: nil, askedWhen: nil), descriptors: [],
      rows: [], columns: [.total], measures: [], bases: [0], cells: [], partsMakeWhole: false,
      caveats: [], notes: plan.notes,
      audit: FigureAudit(
        of: evidence.publishedFigures[plan.source] ?? [], codebook: study.codebook))
  }
}
