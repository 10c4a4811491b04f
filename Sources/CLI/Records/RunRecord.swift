import Report

/// All that a report depends on and all that was written, by content: whether a run would give
/// anything new can be told from it.
struct RunRecord: Equatable {
  /// What a part is to the run, in the order in which changes are told.
  enum Role: String, CaseIterable {
    case program, options, study, input, recipe, report
  }

  struct Part: Hashable {
    let role: Role
    /// The file: an input or a recipe as the study file names it, a file of the report by its path in the
    /// report's folder.
    let path: String
  }

  /// `nil` for a part that can't be known without using it up, or can't be read.
  private(set) var hashes: [Part: ContentHash?]

  init(_ hashes: [Part: ContentHash?]) {
    self.hashes = hashes
  }

  /// The paths of the parts of a role, sorted.
  func paths(of role: Role) -> [String] {
    hashes.keys.filter { $0.role == role }.map(\.path).sorted()
  }

  /// The same with other parts in place of its parts of the report.
  func replacingReport(by files: [String: ContentHash?]) -> RunRecord {
    let others = hashes.filter { $0.key.role != .report }
    let report = files.map { (Part(role: .report, path: $0.key), $0.value) }
    return RunRecord(others.merging(report) { $1 })
  }
}
