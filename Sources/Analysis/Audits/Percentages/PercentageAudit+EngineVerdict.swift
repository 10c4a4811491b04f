import Statistics
import Survey

extension PercentageAudit.Verdict {
  init(_ verdict: PercentageVerdict) {
    self =
      switch verdict {
      case .impossible: .impossible
      case .impossibleUnder(let rounding, let others):
        .impossibleUnder(
          PercentageAudit.Rounding(rounding),
          possibleUnder: others.map(PercentageAudit.Rounding.init))
      case .feasibleUnique(let counts): .feasibleUnique(counts: counts)
      case .feasible(let vectors): .feasible(choices: vectors)
      case .untestable(let reason): .untestable(PercentageAudit.Reason(reason))
      }
  }
}

extension PercentageAudit.Reason {
  fileprivate init(_ reason: PercentageVerdict.Reason) {
    self =
      switch reason {
      case .baseTooLarge: .baseTooLarge
      case .weighted: .weighted
      case .roundedCounts: .roundedCounts
      case .perturbed: .perturbed
      case .suppressedCells: .suppressedCells
      }
  }
}

extension PercentageAudit.Reading {
  init(_ reading: Statistics.Reading) {
    self.init(
      PercentageAudit.Repair(reading.repair),
      figures: reading.percentages.map(PercentageAudit.PrintedFigure.init), base: reading.base,
      percentageBase: reading.percentageBase, headcounts: reading.headcounts,
      rounding: PercentageAudit.Rounding(reading.rounding), counts: reading.counts,
      chance: reading.chance.map(PercentageAudit.Odds.init))
  }
}

extension PercentageAudit.Repair {
  fileprivate init(_ repair: Statistics.Repair) {
    self =
      switch repair {
      case .oneDigit: .oneDigit
      case .twoDigits: .twoDigits
      case .digitsSwapped: .digitsSwapped
      case .nearbyBase: .nearbyBase
      case .otherBase: .otherBase
      case .otherRounding: .otherRounding
      case .mixedUnits: .mixedUnits
      case .oneFudged: .oneFudged
      case .mentions: .mentions
      case .nearest: .nearest
      }
  }
}
