import Statistics
import Survey

/// The percentages of one question for one group at one date on one base, each category once.
///
/// Nets, and figures that others are said to add up to or that are of the whole set, stand apart:
/// they are held against their parts. Figures with a word such as "over" are left out.
struct PercentageFamily {
  let figures: [PublishedFigure]
  /// As stated for the figures or for their group; `nil` where nothing is.
  let base: PrintedBase?
  /// Whether the figures are all there is, or a part of it; `nil` where only the figures can tell.
  let declared: PercentageAudit.Structure?
  /// Whether it is a net, or a whole with parts, by itself.
  let isNet: Bool

  private struct Key: Hashable {
    let set: String
    let group: String
    let date: String
    let measure: String
    let base: Int?
    /// The net by itself; empty for the parts.
    let net: String
  }

  /// Sorts the percentages of a file into families, in the order of their first figures.
  static func all(
    in figures: [PublishedFigure], _ bases: PrintedBases, _ codebook: Codebook?
  ) -> [PercentageFamily] {
    let wholes = Set(figures.compactMap(\.partOf))
    var order: [Key] = []
    var members: [Key: [PublishedFigure]] = [:]
    var lenders: [Key: String] = [:]
    let shares = figures.filter {
      $0.isShare && !$0.isBounded && PrintedPercentage($0.value) != nil
    }
    for figure in shares {
      let isNet =
        figure.category.hasPrefix("net:") || figure.isWholeOfSet || wholes.contains(figure.id)
      let base = base(of: figure, among: shares, bases)
      let key = Key(
        set: figure.set, group: figure.group, date: figure.date, measure: figure.measure,
        base: base?.number, net: isNet ? figure.category : "")
      if members[key] == nil { order.append(key) }
      members[key, default: []].add(figure)
      lenders[key] = base?.lender
    }
    return order.map { key in
      let isStated = members[key]?.contains { $0.base != nil } == true
      return PercentageFamily(
        key.base.map { PrintedBase($0, lender: isStated ? nil : lenders[key]) },
        members[key] ?? [], isNet: !key.net.isEmpty, codebook)
    }
  }

  private init(
    _ base: PrintedBase?, _ figures: [PublishedFigure], isNet: Bool, _ codebook: Codebook?
  ) {
    self.figures = figures
    self.isNet = isNet
    self.base = base
    declared = PercentageFamily.structure(of: figures, in: codebook)
  }

  /// A figure's own base; else that of the same question and group in another place, or the
  /// group's.
  private static func base(
    of figure: PublishedFigure, among figures: [PublishedFigure], _ bases: PrintedBases
  ) -> PrintedBase? {
    if let base = figure.base { return PrintedBase(base) }
    let stated = Set(
      figures.filter {
        $0.set == figure.set && $0.group == figure.group && $0.date == figure.date
          && $0.measure == figure.measure
      }.compactMap(\.base))
    guard stated.count == 1, let base = stated.first else { return bases.base(of: figure) }
    return PrintedBase(base, lender: figure.group.isEmpty ? figure.set : figure.group)
  }

  private static func structure(
    of figures: [PublishedFigure], in codebook: Codebook?
  ) -> PercentageAudit.Structure? {
    if figures.first?.measure == "percent_of_responses" { return .responses }
    guard let question = codebook?.question(named: figures.first?.set ?? ""),
      let list = question.optionList
    else { return nil }
    if question.isMultipleResponse { return .multiple }
    let categories = Set(figures.map(\.category))
    return list.options.allSatisfy { categories.contains($0.value) } ? .partition : .incomplete
  }

  /// The percentages as a set.
  var set: PercentageSet {
    PercentageSet(figures.compactMap { PrintedPercentage($0.value) }, structure.ofEngine)
  }

  /// The bases on which they can be had, to the nearest.
  func feasibleBases(upTo largest: Int) -> FeasibleBases {
    set.feasibleBases(upTo: largest, rounding: .each(.either))
  }

  /// The same where people may have given several answers each, unless it is known that they didn't.
  func feasibleBasesOfSeveral(upTo largest: Int) -> FeasibleBases {
    declared == nil
      ? ofSeveral.feasibleBases(upTo: largest, rounding: .each(.either))
      : feasibleBases(upTo: largest)
  }

  /// Whether people with several answers each can give the figures, under one of some roundings.
  func fitsSeveralAnswers(base: Int, allowed: [PrintRounding]) -> Bool {
    allowed.contains { ofSeveral.isFeasible(base: base, rounding: .each($0)) }
  }

  private var ofSeveral: PercentageSet {
    PercentageSet(set.percentages, .multipleOfRespondents)
  }

  /// How the answers hang together: as declared, or as the sum of the figures suggests.
  ///
  /// Figures that can make 100 on some base are the parts of a whole; more than that are several
  /// answers each; less are not all the answers.
  var structure: PercentageAudit.Structure {
    if let declared { return declared }
    let percentages = figures.compactMap { PrintedPercentage($0.value) }
    if percentages.count > 1,
      PercentageSet(percentages, .partition).isPossibleOnSomeBase(rounding: .each(.either))
    {
      return .partition
    }
    let whole = percentages.map(\.unitsInWhole).max() ?? 100
    let sum = percentages.reduce(0) { $0 + ($1.units ?? 0) * (whole / $1.unitsInWhole) }
    return sum > whole ? .multiple : .incomplete
  }
}

extension [PublishedFigure] {
  /// Adds a figure unless its category is there; of two printings the one that states a base stays.
  fileprivate mutating func add(_ figure: PublishedFigure) {
    guard let place = firstIndex(where: { $0.category == figure.category }) else {
      return append(figure)
    }
    if self[place].base == nil, figure.base != nil { self[place] = figure }
  }
}
