package import Analysis
package import Survey

/// Everything a study publishes; the only thing a report can be made of.
package struct Publication: Sendable {
  package let tables: [ClearedTable]
  package let policy: DisclosurePolicy
  package let rounding: Rounding
  /// What became of the numbers of an earlier release; `nil` without one.
  package let changes: ReleaseChanges?

  /// Clears findings under a policy; `none` lets all of them pass, rounded, but for those on
  /// few respondents that `smallBases` hides.
  ///
  /// `marks` say which numbers were published otherwise before and which may still change.
  package init(
    of findings: [Finding], under policy: DisclosurePolicy, rounding: Rounding,
    smallBases: SmallBasePolicy? = nil, marks: ReleaseMarks = ReleaseMarks()
  ) {
    switch policy {
    case .none:
      tables = findings.map {
        ClearedTable($0, rounding: rounding, smallBases: smallBases, marks: marks)
      }
    }
    self.policy = policy
    self.rounding = rounding
    changes = ReleaseChanges(in: tables, marks)
  }
}
