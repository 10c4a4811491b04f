package import Analysis
package import Survey

/// Everything a study publishes; the only thing a report can be made of.
package struct Publication: Sendable {
  package let tables: [ClearedTable]
  package let policy: DisclosurePolicy
  package let rounding: Rounding

  /// Clears findings under a policy; `none` lets all of them pass, rounded, but for those on
  /// few respondents that `smallBases` hides.
  package init(
    of findings: [Finding], under policy: DisclosurePolicy, rounding: Rounding,
    smallBases: SmallBasePolicy? = nil
  ) {
    switch policy {
    case .none:
      tables = findings.map { ClearedTable($0, rounding: rounding, smallBases: smallBases) }
    }
    self.policy = policy
    self.rounding = rounding
  }
}
