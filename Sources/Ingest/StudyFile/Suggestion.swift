/// The "did you mean" of a misspelt name.
enum Suggestion {
  /// The known name that takes the fewest edits to reach, if they are few for its length; names of
  /// one character are never near each other.
  static func nearest(to name: String, among known: [String]) -> String? {
    let length = name.count
    return known.compactMap { candidate -> (name: String, edits: Int)? in
      let longer = max(length, candidate.count)
      let most = longer == 1 ? 0 : max(1, longer / 3)
      guard abs(length - candidate.count) <= most else { return nil }
      let edits = edits(from: name.lowercased(), to: candidate.lowercased())
      return edits <= most ? (candidate, edits) : nil
    }.min { $0.edits < $1.edits }?.name
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
