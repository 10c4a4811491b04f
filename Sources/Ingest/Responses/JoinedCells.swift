import Survey

/// Cells in which several answers stand, joined by a separator that an answer may hold itself.
///
/// A cell is cut at every separator, and runs of its parts are put together to options: as few
/// parts as possible are left over, and of two ways to leave as few, the one of fewer and so longer
/// options is taken, then the one whose first is the longer.
struct JoinedCells {
  /// A cell as it is read.
  struct Reading: Equatable {
    /// Places of the options, in the order of the cell.
    let chosen: [Int]
    /// What is no option, neighbouring parts together.
    let others: [String]
    /// Whether an option that holds the separator was put together.
    let isMatched: Bool
    /// Whether the cell can be read as options in another way as well.
    let isAmbiguous: Bool
  }

  /// The best way to read the parts from a place on.
  private struct Way {
    var option: Int?
    var length = 1
    var strangers = 0
    var pieces = 0
    /// In how many ways as few parts are left over; two stand for more.
    var ways = 0
  }

  private let separator: String
  private let dropsLast: Bool
  /// The options by their first part, each with all of its parts.
  private let options: [String: [(place: Int, parts: [String])]]

  /// Takes the options in their order; `dropsLast` where a separator at the end of a cell is only
  /// an ending.
  init(_ options: [ResponseOption], separator: String, dropsLast: Bool) {
    self.separator = separator
    self.dropsLast = dropsLast
    let parted = options.enumerated().map {
      (place: $0, parts: Self.parts(of: $1.value, separator))
    }
    self.options = Dictionary(grouping: parted) { $0.parts.first ?? "" }
  }

  /// Reads one cell.
  func read(_ cell: String) -> Reading {
    let parts = parts(of: cell)
    let ways = ways(through: parts)
    var chosen: [Int] = []
    var others: [[String]] = []
    var place = 0
    var isMatched = false
    var wasStranger = false
    while place < parts.count {
      let way = ways[place]
      if let option = way.option {
        chosen.append(option)
        isMatched = isMatched || way.length > 1
      } else if wasStranger, !others.isEmpty {
        others[others.count - 1].append(parts[place])
      } else {
        others.append([parts[place]])
      }
      wasStranger = way.option == nil
      place += way.length
    }
    return Reading(
      chosen: chosen, others: others.map { $0.joined(separator: separator) },
      isMatched: isMatched, isAmbiguous: ways[0].ways > 1)
  }

  /// For each place the best way on, worked out from the end.
  private func ways(through parts: [String]) -> [Way] {
    var ways = [Way](repeating: Way(), count: parts.count + 1)
    ways[parts.count].ways = 1
    for place in parts.indices.reversed() {
      let rest = ways[place + 1]
      var all = [Way(strangers: rest.strangers + 1, pieces: rest.pieces + 1, ways: rest.ways)]
      for (option, own) in options[parts[place]] ?? [] where parts[place...].starts(with: own) {
        let rest = ways[place + own.count]
        all.append(
          Way(
            option: option, length: own.count, strangers: rest.strangers, pieces: rest.pieces + 1,
            ways: rest.ways))
      }
      ways[place] = best(of: all)
    }
    return ways
  }

  /// The way that leaves least over; of several the one of fewest pieces, then of the longest.
  private func best(of all: [Way]) -> Way {
    let least = all.map(\.strangers).min() ?? 0
    let fitting = all.filter { $0.strangers == least }
    var best = fitting[0]
    for way in fitting.dropFirst()
    where (way.pieces, -way.length) < (best.pieces, -best.length) { best = way }
    best.ways = min(2, fitting.reduce(0) { $0 + $1.ways })
    return best
  }

  /// The parts of a cell; where a separator may end it, blank parts say nothing, and neither does a
  /// separator that lost its blank at the cell's end.
  private func parts(of cell: String) -> [String] {
    guard dropsLast else { return Self.parts(of: cell, separator) }
    let bare = separator.tidied
    let ended = !bare.isEmpty && cell.hasSuffix(bare) ? String(cell.dropLast(bare.count)) : cell
    return Self.parts(of: ended, separator).filter { !$0.isEmpty }
  }

  private static func parts(of text: String, _ separator: String) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false)
      .map { part in String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  }
}
