import Survey

/// Cells in which several themes are joined by a mark that may stand in a theme's name as well.
struct JoinedThemes {
  /// What a cell was taken for.
  struct Cell: Equatable {
    /// The themes known by name, each once.
    let themes: [String]
    /// Pieces that no theme is named by.
    let unknown: [String]
    /// Whether another division into known themes would do as well.
    let isAmbiguous: Bool
    /// How many themes the division has, known or not.
    let count: Int
  }

  let separator: String
  let known: Set<String>

  /// Divides a cell so that as many of its pieces as possible make one known theme, from the left.
  ///
  /// Where that doesn't give as many themes as the file states and just one other division does,
  /// that one is taken.
  func cell(_ text: String, stated: Int? = nil) -> Cell {
    let pieces = text.isEmpty ? [] : text.split(on: separator)
    let longest = longestMatches(pieces)
    let divisions = divisions(of: pieces, into: stated)
    if let stated, divisions.count == 1, let only = divisions.first, only.count == stated {
      return Cell(themes: only.eachOnce, unknown: [], isAmbiguous: false, count: stated)
    }
    return Cell(
      themes: longest.themes.eachOnce, unknown: longest.unknown, isAmbiguous: divisions.count > 1,
      count: longest.themes.count + longest.unknown.count)
  }

  /// The pieces without regard to names.
  func pieces(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(on: separator).map(\.trimmed).filter { !$0.isEmpty }
  }

  private func longestMatches(_ pieces: [Substring]) -> (themes: [String], unknown: [String]) {
    var themes: [String] = []
    var unknown: [String] = []
    var start = 0
    while start < pieces.count {
      let end = (start..<pieces.count).last { known.contains(joined(pieces[start...$0])) }
      let name = joined(pieces[start...(end ?? start)])
      if end != nil { themes.append(name) } else if !name.isEmpty { unknown.append(name) }
      start = (end ?? start) + 1
    }
    return (themes, unknown)
  }

  /// Two at most of the ways to divide the pieces into known themes, as many as stated.
  private func divisions(of pieces: [Substring], into stated: Int?) -> [[String]] {
    // Ways to divide the first so many pieces, by the number of themes.
    var ways: [[Int: [[String]]]] = [[0: [[]]]]
    for end in pieces.indices {
      var here: [Int: [[String]]] = [:]
      for start in pieces.indices.prefix(through: end) {
        let name = joined(pieces[start...end])
        guard known.contains(name) else { continue }
        for (count, earlier) in ways[start] where stated.map({ count < $0 }) ?? true {
          let longer = (here[count + 1] ?? []) + earlier.map { $0 + [name] }
          here[count + 1] = Array(longer.prefix(2))
        }
      }
      ways.append(here)
    }
    let whole = ways[pieces.count]
    guard let stated else {
      return Array(whole.keys.sorted().flatMap { whole[$0] ?? [] }.prefix(2))
    }
    return whole[stated] ?? []
  }

  private func joined(_ pieces: ArraySlice<Substring>) -> String {
    pieces.joined(separator: separator).trimmed
  }
}

extension String {
  /// The parts between the marks, empty ones too.
  fileprivate func split(on mark: String) -> [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    for place in ranges(of: mark) {
      parts.append(self[start..<place.lowerBound])
      start = place.upperBound
    }
    return parts + [self[start...]]
  }
}
