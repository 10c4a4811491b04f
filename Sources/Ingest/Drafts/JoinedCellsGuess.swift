import Survey

/// Options found in cells in which several answers are joined.
///
/// A separator may stand inside an option too. What a bracket holds together is one option, and so
/// are two neighbouring parts of which neither ever stands without the other; parts that hardly ever
/// recur are taken for what respondents wrote in.
struct JoinedCellsGuess {
  let separator: String
  let options: [String]
  /// Cells that hold a text besides the options.
  let writtenIn: Int

  /// Looks at a column for answers joined by a separator; `nil` where its cells look otherwise.
  init?(_ profile: ColumnProfile, separator: String) {
    guard !profile.isCut, profile.filled >= 4 else { return nil }
    let cells = zip(profile.texts, profile.counts).map { text, count in
      (parts: Self.parts(text, separator), count: count)
    }
    let several = cells.filter { $0.parts.count > 1 }.reduce(0) { $0 + $1.count }
    guard several >= 2, several * 10 >= profile.filled else { return nil }
    let merged = Self.merged(cells, separator)
    guard Self.areCombined(merged) else { return nil }
    var counts: [String: Int] = [:]
    for cell in merged { for part in Set(cell.parts) { counts[part, default: 0] += cell.count } }
    let least = max(2, profile.filled / 50)
    let options = counts.filter { text, count in
      count >= least && text.count <= 200 && PersonalText.detail(of: text) == nil
    }.map(\.key)
    let covered = merged.filter { $0.parts.allSatisfy(options.contains) }
      .reduce(0) { $0 + $1.count }
    guard options.count >= 2, options.count <= 60, covered * 3 >= profile.filled else {
      return nil
    }
    self.separator = separator
    self.options = OptionOrder.ordered(options).options
    writtenIn = profile.filled - covered
  }

  /// Whether answers are combined: some cell has several of which each stands in another cell too.
  private static func areCombined(_ cells: [Cell]) -> Bool {
    let places = cells.reduce(into: [String: Int]()) { places, cell in
      for part in Set(cell.parts) { places[part, default: 0] += 1 }
    }
    return cells.contains { cell in
      cell.parts.count > 1 && cell.parts.allSatisfy { (places[$0] ?? 0) > 1 }
    }
  }

  private typealias Cell = (parts: [String], count: Int)

  private static func parts(_ text: String, _ separator: String) -> [String] {
    let cut = text.split(separator: separator, omittingEmptySubsequences: true)
    var parts: [String] = []
    var open = ""
    for (place, part) in cut.enumerated() {
      open += open.isEmpty ? String(part) : separator + part
      let closes = cut[(place + 1)...].contains { $0.contains(")") }
      guard open.openBrackets > 0, closes else {
        parts.append(open.tidied)
        open = ""
        continue
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// The cells with such neighbours put together, until there are none.
  private static func merged(_ cells: [Cell], _ separator: String) -> [Cell] {
    var cells = cells
    for _ in 0..<8 {
      let pairs = inseparable(cells)
      guard !pairs.isEmpty else { break }
      cells = cells.map { (join($0.parts, pairs, separator), $0.count) }
    }
    return cells
  }

  /// Pairs of neighbours that never stand without each other, and stand so more than once.
  private static func inseparable(_ cells: [Cell]) -> [String: String] {
    var single: [String: Int] = [:]
    var pairs: [String: [String: Int]] = [:]
    for cell in cells {
      for part in cell.parts { single[part, default: 0] += cell.count }
      for (first, second) in zip(cell.parts, cell.parts.dropFirst()) {
        pairs[first, default: [:]][second, default: 0] += cell.count
      }
    }
    return pairs.reduce(into: [:]) { found, entry in
      guard entry.value.count == 1, let (second, count) = entry.value.first, count > 2,
        single[entry.key] == count, single[second] == count, entry.key != second,
        second.first?.isUppercase != true
      else { return }
      found[entry.key] = second
    }
  }

  private static func join(
    _ parts: [String], _ pairs: [String: String], _ separator: String
  ) -> [String] {
    var joined: [String] = []
    var isOpen = false
    for (place, part) in parts.enumerated() {
      if isOpen, let last = joined.popLast() {
        joined.append(last + separator + part)
      } else {
        joined.append(part)
      }
      isOpen = !isOpen && place + 1 < parts.count && pairs[part] == parts[place + 1]
    }
    return joined
  }
}

extension String {
  /// Round brackets that are opened and not closed.
  fileprivate var openBrackets: Int { count { $0 == "(" } - count { $0 == ")" } }
}
