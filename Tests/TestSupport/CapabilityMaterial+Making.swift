package import Survey

extension CapabilityFramework {
  /// Levels `l1`, `l2`, … with these items and one pillar; an item's label is its name.
  package init(items: [[String]]) {
    self.init(
      levels: items.indices.map {
        Level(
          id: "l\($0 + 1)", label: "Level \($0 + 1)", stage: "Stage", responsibilities: 4,
          distinctResponsibilities: 3, headlines: 2)
      },
      pillars: [Pillar(id: "practice", label: "Practice")], aspects: items.map { _ in [5] },
      items: items.map { $0.map { Item(id: $0, label: $0) } })
  }
}

extension CapabilityAuditPlan {
  /// An audit of files that nobody reads, with self-assessments unless told otherwise.
  package init(
    against: String? = nil, provenance: Provenance? = nil, hasSelfAssessments: Bool = true,
    notes: [String] = []
  ) {
    self.init(
      name: "audit", title: "Audit", framework: .capability(.framework),
      levels: .capability(.frameworkLevels), items: .capability(.frameworkItems),
      selfAssessments: hasSelfAssessments
        ? .capability(.selfAssessments, provenance: provenance) : nil,
      against: against, notes: notes)
  }
}

extension SourceFile {
  package static func capability(
    _ format: Format, provenance: Provenance? = nil
  ) -> SourceFile {
    SourceFile(
      name: format.rawValue, file: "\(format.rawValue).csv", format: format, respondentColumn: nil,
      provenance: provenance)
  }
}
