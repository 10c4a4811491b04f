import Survey

/// The first table of an entry, as far as it matters which charts can be drawn of it.
enum ChartedTable {
  case answers(ChartedAnswers)
  /// Ranked items; `hasShares` where it is told how many ranked each, or ranked it first.
  case ranking(hasShares: Bool, hasBanner: Bool)
  /// Averages of numbers, or the earliest and latest of dates.
  case summary
  case goal
  case battery(options: Int, hasPercent: Bool)
  case themes(hasGroups: Bool)
  /// Themes without numbers.
  case namedThemes
  /// Shares of waves, or counts of dates.
  case times
  case sharesOfCounts(categories: Int)
  case changeOfCounts

  /// The most shades that can be told apart where they go from light to dark.
  static let mostShades = 7
  /// The most colours that can be told apart where answers have no order.
  static let mostColours = 4

  /// The kinds of charts that can be drawn of it.
  var kinds: [ChartKind] { ChartKind.allCases.filter { obstacle(to: $0) == nil } }

  /// Why it can't be drawn so; `nil` where it can.
  func obstacle(to kind: ChartKind) -> String? {
    switch self {
    case .answers(let answers): answers.obstacle(to: kind)
    case .ranking(let hasShares, let hasBanner):
      Self.obstacle(to: kind, ranking: hasShares, hasBanner: hasBanner)
    case .summary: "the table has averages or dates, which aren't drawn"
    case .goal: "the table holds one answer against a goal, which isn't drawn"
    case .battery(let options, let hasPercent):
      Self.obstacle(to: kind, battery: options, hasPercent: hasPercent)
    case .themes(let hasGroups):
      switch kind {
      case .bar: nil
      case .grouped, .dots: hasGroups ? nil : Self.withoutGroups
      case .stacked, .diverging:
        "a person can raise several themes, so they are no parts of a whole"
      case .line: Self.ofOneTime
      }
    case .namedThemes: "the themes are named without numbers, so there is nothing to draw"
    case .times:
      switch kind {
      case .grouped, .line, .dots: nil
      case .bar: "a bar is of one time, and this table is of several"
      case .stacked, .diverging:
        "the parts of one whole are drawn, and this table is of several times"
      }
    case .sharesOfCounts(let categories):
      kind == .stacked
        ? Self.tooMany(categories, "categories", of: Self.mostShades)
        : "the shares of each date are the parts of a whole"
    case .changeOfCounts: "the first table is of the change, which isn't drawn"
    }
  }

  static let withoutGroups = "there is no question in 'by' whose groups could stand side by side"
  static let ofOneTime = "a line goes from one date to the next, and this table is of one time"
  static let withoutPercent =
    "the parts of a whole are percentages, and 'show' asks for none"

  static func tooMany(_ count: Int, _ what: String, of most: Int) -> String? {
    guard count > most else { return nil }
    return "\(count) \(what) are more than the \(most) "
      + (most == mostShades ? "shades" : "colours") + " that can be told apart"
  }

  private static func obstacle(
    to kind: ChartKind, ranking hasShares: Bool, hasBanner: Bool
  ) -> String? {
    switch kind {
    case .bar, .grouped, .dots:
      guard hasShares else {
        return
          "'show' asks neither for 'percent' nor for 'ranked_first', which a chart of ranks is of"
      }
      return kind == .bar || hasBanner ? nil : withoutGroups
    case .stacked, .diverging: return "the ranks of several items are no parts of a whole"
    case .line: return ofOneTime
    }
  }

  private static func obstacle(
    to kind: ChartKind, battery options: Int, hasPercent: Bool
  ) -> String? {
    switch kind {
    case .stacked, .diverging:
      guard hasPercent else { return withoutPercent }
      guard kind == .stacked || options > 1 else {
        return "a single answer has nothing to its left and right"
      }
      return tooMany(options, "answers", of: mostShades)
    case .bar, .grouped, .dots: return "the answers to each item are the parts of a whole"
    case .line: return ofOneTime
    }
  }
}
