import Statistics
import Survey

extension FigureAudit {
  /// Holds parts against the printed figure that they are said to add up to, or that is printed for
  /// the whole of their set.
  static func wholeChecks(
    _ figures: [PublishedFigure], _ bases: PrintedBases, _ families: [PercentageFamily],
    _ codebook: Codebook?
  ) -> [Check] {
    figures.filter { !$0.isBounded }.compactMap { whole in
      let said = figures.filter { $0.partOf == whole.id }
      let parts = said.isEmpty ? figures.partsOfSet(of: whole, codebook) : said
      guard !parts.isEmpty, !parts.contains(where: \.isBounded) else { return nil }
      return outcome(of: parts, in: whole, bases, families).map { Check(parts + [whole], $0) }
    }
  }

  private static func outcome(
    of parts: [PublishedFigure], in whole: PublishedFigure, _ bases: PrintedBases,
    _ families: [PercentageFamily]
  ) -> Outcome? {
    let counts = parts.compactMap(\.count)
    if let total = whole.count, counts.count == parts.count {
      return .total(TotalCheck(counts, total: total, whole: .printed))
    }
    let percentages = parts.compactMap { $0.isShare ? PrintedPercentage($0.value) : nil }
    guard whole.isShare, let total = PrintedPercentage(whole.value),
      percentages.count == parts.count
    else { return nil }
    let family = families.first { family in family.figures.contains { $0.id == parts[0].id } }
    return .components(
      ComponentCheck(
        parts.map(\.value), total: whole.value, ComponentsAndTotal(percentages, total: total),
        base: bases.base(of: whole)?.number, isMultiple: family?.structure == .multiple))
  }

  /// Holds the counts of one question against the base that they state.
  ///
  /// Only where several categories state one base, and the file doesn't say what they are parts of;
  /// people with several answers each add up to anything.
  static func baseChecks(_ figures: [PublishedFigure], _ codebook: Codebook?) -> [Check] {
    let counted = figures.filter {
      $0.measure == "count" && $0.partOf == nil && $0.base != nil && !$0.isWholeOfSet && !$0.isNet
        && codebook?.question(named: $0.set)?.isMultipleResponse != true
    }
    return counted.grouped { [$0.set, $0.group, $0.date, String($0.base ?? 0)] }.compactMap { all in
      let parts = all.grouped { [$0.category] }.compactMap(\.first)
      let counts = parts.compactMap(\.count)
      guard parts.count > 1, counts.count == parts.count, !parts.contains(where: \.isBounded),
        let base = parts.first?.base, counts.allSatisfy({ $0 <= base })
      else { return nil }
      let isAssumed = !parts.areDeclared(by: codebook, adding: counts.reduce(0, +), base: base)
      return Check(
        parts,
        .total(TotalCheck(counts, total: base, whole: .statedBase(isAssumed: isAssumed))))
    }
  }

  /// Finds the counts that are larger than the base they state.
  static func aboveBaseChecks(_ figures: [PublishedFigure]) -> [Check] {
    figures.compactMap { figure in
      guard figure.measure == "count" || figure.measure == "respondents", !figure.isBounded,
        let count = figure.count, let base = figure.base, count > base
      else { return nil }
      return Check([figure], .aboveBase(AboveBaseCheck(count, of: base)))
    }
  }
}

extension PublishedFigure {
  fileprivate var isNet: Bool { category.hasPrefix("net:") }
}

extension [PublishedFigure] {
  /// The figures of which a set's whole is the sum, each category once; none where one alone is
  /// printed, or where people may have given several answers each.
  fileprivate func partsOfSet(
    of whole: PublishedFigure, _ codebook: Codebook?
  ) -> [PublishedFigure] {
    guard whole.isWholeOfSet, whole.measure == "count" || whole.isShare,
      whole.isShare || codebook?.question(named: whole.set)?.isMultipleResponse != true
    else { return [] }
    let all = filter {
      $0.set == whole.set && $0.measure == whole.measure && $0.group == whole.group
        && $0.date == whole.date && $0.partOf == nil && !$0.isWholeOfSet && !$0.isNet
        && ($0.base == nil || whole.base == nil || $0.base == whole.base)
    }
    let parts = all.grouped { [$0.category] }.compactMap(\.first)
    return parts.count > 1 ? parts : []
  }

  /// Whether a codebook says that the counts of a question make their base: it has one answer a
  /// person, and either every option is here or the counts make more.
  fileprivate func areDeclared(by codebook: Codebook?, adding sum: Int, base: Int) -> Bool {
    guard let list = codebook?.question(named: first?.set ?? "")?.optionList else { return false }
    let categories = Set(map(\.category))
    return sum > base || list.options.allSatisfy { categories.contains($0.value) }
  }
}

extension FigureAudit.TotalCheck {
  fileprivate init(_ parts: [Int], total: Int, whole: Whole) {
    self.init(
      parts, total: total, whole: whole,
      partsEqualToGap: PartsAndTotal(parts, total: total).partsEqualToGap)
  }
}
