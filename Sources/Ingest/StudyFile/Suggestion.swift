/// The "did you mean" of a misspelt name.
package enum Suggestion {
  /// The known name that takes the fewest edits to reach, if they are few for its length; names of
  /// one character are never near each other.
  package static func nearest(to name: String, among known: [String]) -> String? {
    let length = name.count
    return known.compactMap { candidate -> (name: String, edits: Int)? in
      let longer = max(length, candidate.count)
      let most = longer == 1 ? 0 : max(1, longer / 3)
      guard abs(length - candidate.count) <= most else { return nil }
      let edits = edits(from: name.lowercased(), to: candidate.lowercased())
      return edits <= most ? (candidate, edits) : nil
    }.min { $0.edits < $1.edits }?.name
  }

  /// Single-character insertions, deletions and replacements, and swaps of two neighbours (the
  /// optimal string alignment distance).
  private static func edits(from source: String, to target: String) -> Int {
    let source = Array(source)
    let target = Array(target)
    var earlier: [Int] = []
    var last = Array(0...target.count)
    for i in source.indices {
      var row = [i + 1]
      for j in target.indices {
        let replaced = last[j] + (source[i] == target[j] ? 0 : 1)
        var fewest = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, source[i] == target[j - 1], source[i - 1] == target[j] {
          fewest = min(fewest, earlier[j - 1] + 1)
        }
        row.append(fewest)
      }
      earlier = last
      last = row
    }
    return last[target.count]
  }
}
