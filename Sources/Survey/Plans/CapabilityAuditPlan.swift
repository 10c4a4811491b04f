/// What a career framework asks at each level, and how far respondents say they meet it.
package struct CapabilityAuditPlan: Sendable {
  /// The tables it gives, in printed order; the word ends the table's name.
  package enum Table: String, Sendable, CaseIterable {
    /// What the framework sets out at each level.
    case levels
    /// Primary aspects by level and pillar.
    case aspects
    /// How each level numbers and labels its items.
    case items
    /// Items whose label stands more than once.
    case returning
    /// Answers to the items of each level.
    case coverage
    /// The same by the level that the respondents are at.
    case groups = "coverage-by-level"
    /// The items of each level that the fewest respondents cover.
    case gaps
    /// Respondents by how much of the level they are held against they cover.
    case distance
    /// The same, respondent by respondent.
    case respondents
  }

  package let name: String
  package let title: String
  /// The file of aspects by level and pillar.
  package let framework: SourceFile
  /// The file of the framework's levels.
  package let levels: SourceFile
  package let items: SourceFile
  /// `nil` where only the framework is audited.
  package let selfAssessments: SourceFile?
  /// The name of the level that all respondents are held against; `nil` for the one after each one's own.
  package let against: String?
  /// The author's own sentences below the first table.
  package let notes: [String]

  package init(
    name: String, title: String, framework: SourceFile, levels: SourceFile, items: SourceFile,
    selfAssessments: SourceFile? = nil, against: String? = nil, notes: [String] = []
  ) {
    self.name = name
    self.title = title
    self.framework = framework
    self.levels = levels
    self.items = items
    self.selfAssessments = selfAssessments
    self.against = against
    self.notes = notes
  }

  /// The name of one of its tables.
  package func name(of table: Table) -> String { "\(name)-\(table.rawValue)" }

  /// The files it is worked out from.
  package var sources: [SourceFile] {
    [levels, framework, items] + (selfAssessments.map { [$0] } ?? [])
  }
}
