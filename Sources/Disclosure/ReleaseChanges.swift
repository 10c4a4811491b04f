import Survey

/// What became of the numbers of an earlier release, in all.
package struct ReleaseChanges: Sendable, Equatable {
  /// The file of the earlier release.
  package let file: String
  /// Numbers that were published otherwise.
  package let revised: Int
  /// Numbers of the earlier release that have no place in this one.
  package let gone: Int

  /// Counts what differs; `nil` without an earlier release.
  init?(in tables: [ClearedTable], _ marks: ReleaseMarks) {
    guard let previous = marks.previous else { return nil }
    file = previous.file
    revised = tables.map(\.revisedCount).reduce(0, +)
    let keys = Set(tables.flatMap(\.keys))
    gone = previous.figures.keys.count { !keys.contains($0) }
  }
}
