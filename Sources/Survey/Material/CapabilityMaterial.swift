/// A framework, with the self-assessments that are held against it.
package struct CapabilityMaterial: Sendable, Equatable {
  package let framework: CapabilityFramework
  /// `nil` where only the framework is audited.
  package let selfAssessments: SelfAssessments?

  package init(framework: CapabilityFramework, selfAssessments: SelfAssessments? = nil) {
    self.framework = framework
    self.selfAssessments = selfAssessments
  }
}
