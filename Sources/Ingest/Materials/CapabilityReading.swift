import Survey

/// The files of a capability audit being read: levels, aspects and items, then the
/// self-assessments that are held against them.
struct CapabilityReading {
  private let plan: CapabilityAuditPlan
  private let folder: StudyFolder
  private(set) var inputs: [InputFile] = []
  private(set) var warnings: [Diagnostic] = []
  private(set) var rejections: [RejectedInput] = []
  /// What was read; `nil` where something was wrong.
  private(set) var material: CapabilityMaterial?

  /// Reads all files, each as far as those before it allow.
  init(_ plan: CapabilityAuditPlan, in folder: StudyFolder) {
    self.plan = plan
    self.folder = folder
    guard let framework = framework() else { return }
    guard let source = plan.selfAssessments else {
      material = CapabilityMaterial(framework: framework)
      return
    }
    let file = open { () throws(RejectedInput) in
      try SelfAssessmentFile(source, of: framework, in: folder)
    }
    guard let file, take(file.material, file.faults) else { return }
    material = CapabilityMaterial(
      framework: framework, selfAssessments: file.selfAssessments)
  }

  private mutating func framework() -> CapabilityFramework? {
    let (plan, folder) = (plan, folder)
    let levels = open { () throws(RejectedInput) in
      try FrameworkLevelFile(plan.levels, in: folder)
    }
    let aspects = open { () throws(RejectedInput) in
      try FrameworkAspectFile(plan.framework, levels: levels?.names, in: folder)
    }
    let items = open { () throws(RejectedInput) in
      try FrameworkItemFile(plan.items, levels: levels?.names, in: folder)
    }
    let itemFaults = items?.faults ?? []
    // An item at fault is missed in its level's number: telling both would tell one fault twice.
    let miscounted = itemFaults.isEmpty ? items.flatMap { levels?.miscounted($0) } ?? [] : []
    let levelsAreSound = levels.map { take($0.material, $0.faults + miscounted) }
    let aspectsAreSound = aspects.map { take($0.material, $0.faults) }
    let itemsAreSound = items.map { take($0.material, itemFaults) }
    guard let levels, let aspects, let items, levelsAreSound == true, aspectsAreSound == true,
      itemsAreSound == true
    else { return nil }
    return CapabilityFramework(
      levels: levels.levels, pillars: aspects.pillars, aspects: aspects.aspects,
      items: levels.names.map(items.items(ofLevel:)))
  }

  private mutating func open<File>(
    _ read: () throws(RejectedInput) -> File
  ) -> File? {
    do {
      return try read()
    } catch {
      rejections.append(error)
      return nil
    }
  }

  /// Notes a file that was opened; whether nothing is wrong with it.
  private mutating func take(_ file: MaterialFile, _ faults: [Diagnostic]) -> Bool {
    inputs.append(file.input)
    warnings += file.warnings
    if !faults.isEmpty { rejections.append(RejectedInput(diagnostics: faults.inOrder)) }
    return faults.isEmpty
  }
}
