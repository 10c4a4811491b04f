import Report
import Survey

extension RunRecord {
  /// What a file of the study is called that is standard input, whose content can't be known before
  /// it is read.
  static let standardInput = SourceFile.standardInput

  /// All that isn't as it was in an earlier run, in the order of roles and paths; nothing where the
  /// same run would give what stands there.
  ///
  /// `earlier` is `nil` where no run was recorded.
  func changes(since earlier: RunRecord?) -> [RunChange] {
    if paths(of: .input).contains(Self.standardInput) { return [.standardInput] }
    guard let earlier else { return [.noRecord] }
    let hasReport = !paths(of: .report).isEmpty
    return Role.allCases.flatMap { role -> [RunChange] in
      guard role != .report || hasReport else { return [.noReport] }
      return Set(paths(of: role) + earlier.paths(of: role)).sorted().compactMap { path in
        let part = Part(role: role, path: path)
        return difference(of: part, since: earlier).map { .part(part, $0) }
      }
    }
  }

  private func difference(of part: Part, since earlier: RunRecord) -> RunChange.Difference? {
    switch (hashes[part], earlier.hashes[part]) {
    case (.some(.none), _): .unknown
    case (.some(let now), .some(let then)): now == then ? nil : .changed
    case (.some, .none): .new
    case (.none, .some): .gone
    case (.none, .none): nil
    }
  }
}
