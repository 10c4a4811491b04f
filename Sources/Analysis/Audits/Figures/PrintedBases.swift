import Survey

/// The base that a figure has in print.
struct PrintedBase: Hashable {
  let number: Int
  /// The group it is printed for in another place; `nil` where the figure states it itself.
  let lender: String?

  init(_ number: Int, lender: String? = nil) {
    self.number = number
    self.lender = lender
  }
}

/// The bases that are printed for groups, and for figures.
struct PrintedBases {
  /// The largest base that is tried, or named as one that may have been meant.
  static let largestTried = 10_000

  private struct Holder: Hashable {
    let group: String
    let date: String
  }

  private let lent: [Holder: Set<Int>]

  /// Every base that is printed anywhere and isn't too large to be tried, in ascending order, with
  /// the groups it is printed for.
  let all: [(base: Int, groups: [String])]

  init(_ figures: [PublishedFigure]) {
    var lent: [Holder: Set<Int>] = [:]
    var groups: [Int: Set<String>] = [:]
    for figure in figures {
      let isBase = figure.measure == "base" && !figure.isBounded
      guard let base = isBase ? figure.count : figure.base, base > 0 else { continue }
      if isBase { lent[Holder(group: figure.group, date: figure.date), default: []].insert(base) }
      if base <= Self.largestTried { groups[base, default: []].insert(figure.group) }
    }
    self.lent = lent
    all = groups.sorted { $0.key < $1.key }.map { base, groups in
      (base, groups.filter { !$0.isEmpty }.sorted())
    }
  }

  /// The base of a figure: as it states it, or else the one that is printed for its group at its
  /// date, if there is one such only; nobody is lent a base for percentages of answers.
  func base(of figure: PublishedFigure) -> PrintedBase? {
    if let base = figure.base { return PrintedBase(base) }
    guard !figure.group.isEmpty, figure.measure != "percent_of_responses",
      let bases = lent[Holder(group: figure.group, date: figure.date)], bases.count == 1
    else { return nil }
    return bases.first.map { PrintedBase($0, lender: figure.group) }
  }

  /// The other bases, besides one.
  func others(than base: Int) -> [Int] { all.map(\.base).filter { $0 != base } }

  /// The largest base in print that is tried in place of another.
  func largest(besides base: Int) -> Int {
    min(max(all.last?.base ?? base, base), Self.largestTried)
  }
}
