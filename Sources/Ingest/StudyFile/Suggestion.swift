/// The "did you mean" of a misspelt name.
enum Suggestion {
  /// The known name that takes the fewest edits to reach, if they are few for its length.
  static func nearest(to name: String, among known: [String]) -> String? {
    let close = known.map { (name: $0, edits: edits(from: name.lowercased(), to: $0.lowercased())) }
      .filter { $0.edits <= max(1, max(name.count, $0.name.count) / 3) }
    return close.min { $0.edits < $1.edits }?.name
  }

  /// Levenshtein's distance: single-character insertions, deletions and replacements.
  private static func edits(from source: String, to target: String) -> Int {
    let target = Array(target)
    var row = Array(0...target.count)
    for (i, character) in source.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in target.indices {
        let replaced = diagonal + (character == target[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
      }
    }
    return row[target.count]
  }
}
