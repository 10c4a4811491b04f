package import Analysis
package import Survey

/// Everything a study publishes; the only thing a report can be made of.
package struct Publication: Sendable {
  package let tables: [ClearedTable]
  package let policy: DisclosurePolicy
  package let rounding: Rounding

  /// Clears findings under a policy; `none` lets all of them pass, rounded.
  package init(
    of findings: [Finding], under policy: DisclosurePolicy, rounding: Rounding
  ) {
    switch policy {
    case .none: tables = findings.map { ClearedTable($0, rounding: rounding) }
    }
    self.policy = policy
    self.rounding = rounding
  }
}
