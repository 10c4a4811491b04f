import Statistics
import Survey

extension FigureAudit {
  /// The most bases that are told; where there are more, they say little.
  private static let mostFittingBases = 6

  /// The largest base on which percentages are judged at all.
  private static let largestBase = 1_000_000

  /// The most figures of a set for which it is asked what may have been meant.
  private static let mostFiguresRead = 20

  /// Holds the percentages of each question against their base.
  static func percentageChecks(
    _ families: [PercentageFamily], _ bases: PrintedBases
  ) -> [Check] {
    families.map { Check($0.figures, outcome(of: $0, bases)) }
  }

  /// Asks of the questions to one group whether some base fits all of them, where the stated one
  /// doesn't.
  static func commonBaseChecks(
    _ families: [PercentageFamily], _ bases: PrintedBases
  ) -> [Check] {
    let people = families.filter {
      (1...PrintedBases.largestTried).contains($0.base?.number ?? 0)
        && $0.structure != .responses && !$0.isNet && !$0.figures[0].group.isEmpty
    }
    return Dictionary(grouping: people) {
      [$0.figures[0].group, $0.figures[0].date, String($0.base?.number ?? 0)]
    }.values.compactMap { commonBaseCheck($0, bases) }
  }

  private static func commonBaseCheck(
    _ families: [PercentageFamily], _ bases: PrintedBases
  ) -> Check? {
    guard families.count > 1, let stated = families[0].base?.number,
      !families.allSatisfy({ $0.set.isFeasible(base: stated, rounding: .each(.either)) })
    else { return nil }
    let largest = bases.largest(besides: stated)
    func common(_ bases: (PercentageFamily) -> FeasibleBases) -> [Int] {
      families.map(bases).reduce(nil) { common, one in common?.intersection(one) ?? one }?.bases
        ?? []
    }
    let fitting = common { $0.feasibleBases(upTo: largest) }
    let isAmiss = families.contains { outcome(of: $0, bases).standing == .amiss }
    return Check(
      families.flatMap(\.figures),
      .commonBase(
        CommonBaseCheck(
          stated: stated, questions: families.count, fitting: fitting, largest: largest,
          isImpossible: fitting.isEmpty && isAmiss
            && common { $0.feasibleBasesOfSeveral(upTo: largest) }.isEmpty)))
  }

  private static func outcome(of family: PercentageFamily, _ bases: PrintedBases) -> Outcome {
    guard let printed = family.base, printed.number > 0,
      let audit = audit(of: family, on: printed.number, bases)
    else { return .noBase }
    let largest = bases.largest(besides: printed.number)
    return .percentages(
      PercentageCheck(
        audit, fitting: audit.isImpossible ? fitting(family, upTo: largest, bases) : [],
        upTo: largest, lender: printed.lender, isStructureDeclared: family.declared != nil,
        fitsSeveralAnswers: family.fitsSeveralAnswers(
          base: printed.number, allowed: audit.isImpossible ? PrintRounding.all : [.either])))
  }

  private static func audit(
    of family: PercentageFamily, on base: Int, _ bases: PrintedBases
  ) -> PercentageAudit? {
    let texts = family.figures.map(\.value)
    guard base <= largestBase else {
      return PercentageAudit(tooLarge: base, texts, structure: family.structure)
    }
    let isSmall = texts.count <= mostFiguresRead && base <= PrintedBases.largestTried
    let largest = isSmall ? max(1_000, 2 * base) : max(100, 200_000 / texts.count)
    return PercentageAudit(
      texts, structure: family.structure, base: base,
      maximumBase: min(largest, PrintedBases.largestTried),
      otherBases: bases.others(than: base), hasOdds: false, hasReadings: isSmall)
  }

  /// The bases up to the largest in print on which the figures can be had, to the nearest.
  private static func fitting(
    _ family: PercentageFamily, upTo largest: Int, _ bases: PrintedBases
  ) -> [FittingBase] {
    family.feasibleBases(upTo: largest).bases.prefix(mostFittingBases)
      .map { fitting in
        FittingBase(
          fitting, counts: family.set.uniqueCounts(base: fitting, rounding: .each(.either)),
          groups: bases.all.first { $0.base == fitting }?.groups ?? [])
      }
  }
}

extension PercentageAudit {
  /// Percentages of so many people that none is tried.
  fileprivate init?(tooLarge base: Int, _ texts: [String], structure: Structure) {
    guard let set = PercentageSet(texts, structure.ofEngine) else { return nil }
    self.init(
      figures: set.percentages.map(PrintedFigure.init), structure: structure, base: base,
      allowed: .any, verdict: .untestable(.baseTooLarge), checks: [], bases: [], maximumBase: 0,
      isPossibleOnSomeBase: true, chanceOfPassing: nil, readings: [])
  }
}
