import Survey

/// Cells in which several answers stand, joined by a separator that an answer may hold itself.
///
/// A cell is cut at every separator, and runs of its parts are put together to options: as few
/// parts as possible are left over, and of two ways to leave as few, the one of fewer and so longer
/// options is taken.
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
    /// In how many ways all parts are options; two stand for more.
    var complete = 0
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
    var parts = Self.parts(of: cell, separator)
    if dropsLast, parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
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
      isMatched: isMatched, isAmbiguous: ways[0].complete > 1)
  }

  /// For each place the best way on, worked out from the end.
  private func ways(through parts: [String]) -> [Way] {
    var ways = [Way](repeating: Way(), count: parts.count + 1)
    ways[parts.count].complete = 1
    for place in parts.indices.reversed() {
      let rest = ways[place + 1]
      var best = Way(strangers: rest.strangers + 1, pieces: rest.pieces + 1)
      var complete = 0
      for (option, own) in options[parts[place]] ?? [] where parts[place...].starts(with: own) {
        let rest = ways[place + own.count]
        complete += rest.complete
        let way = Way(
          option: option, length: own.count, strangers: rest.strangers, pieces: rest.pieces + 1)
        if (way.strangers, way.pieces) < (best.strangers, best.pieces) { best = way }
      }
      best.complete = min(2, complete)
      ways[place] = best
    }
    return ways
  }

  private static func parts(of text: String, _ separator: String) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false)
      .map { part in String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  }
}
