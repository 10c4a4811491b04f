import Statistics
import Survey

extension ReferenceValue {
  /// The number as it is worked out here; `nil` where the data have none of that name.
  var worked: Double? {
    switch statistic {
    case .wald: share(.wald)
    case .wilson: share(.wilson)
    case .wilsonCorrected: share(.wilsonCorrected)
    case .clopperPearson: share(.clopperPearson)
    case .midP: share(.midP)
    case .jeffreys: share(.jeffreys)
    case .agrestiCoull: share(.agrestiCoull)
    case .logit: share(.logit)
    case .newcombe: newcombe
    case .marginOfError: marginOfError
    case .meanInterval: meanInterval
    case .chiSquared: chiSquared
    case .likelihoodRatio: likelihoodRatio
    case .adjustedResidual: adjustedResidual
    case .exact: exact
    case .twoProportions: twoProportions
    case .mcNemar: mcNemar
    case .cochranArmitage: cochranArmitage
    case .mannWhitney: mannWhitney
    case .kruskalWallis: kruskalWallis
    case .welch: welch
    case .welchAnalysis: welchAnalysis
    case .bonferroni: adjusted(bonferroniAdjusted)
    case .holm: adjusted(holmAdjusted)
    case .benjaminiHochberg: adjusted(benjaminiHochbergAdjusted)
    case .cohensH: effectSize
    case .scale: scale
    case .netScore: netScore
    case .quantile2: quantile(.averagedStep)
    case .quantile6: quantile(.weibull)
    case .quantile7: quantile(.linearInterpolation)
    case .kish: diagnostics(data.numbers("weights").filter { $0 >= 0 })
    case .raking: raked.flatMap(number)
    case .postStratification: postStratified.flatMap(number)
    case .designMean: designMean
    case .designTotal: designTotal
    case .designShare: designShare(.logit)
    case .designWilson: designShare(.wilson)
    case .designBeta: designShare(.beta)
    case .designDifference: designDifference
    case .raoScott: raoScott
    case .normalQuantile: normalQuantile
    case .normalTail: data.number("x").flatMap { tailNumber(Distribution.normal.upperTail($0)) }
    case .chiSquaredTail: tail { .chiSquared($0) }
    case .studentTail: tail { .studentT(degreesOfFreedom: $0) }
    case .fTail: fTail
    case .betaQuantile: betaQuantile
    }
  }
}

extension ReferenceData {
  /// The one number of a list; `nil` where it has none or several.
  func number(_ name: String) -> Double? {
    let numbers = numbers(name)
    return numbers.count == 1 ? numbers[0] : nil
  }

  /// The one whole number of a list; `nil` where it has none such or several.
  func whole(_ name: String) -> Int? { number(name).flatMap(Int.init(exactly:)) }

  /// All numbers of a list, row after row; none where there is no such list.
  func numbers(_ name: String) -> [Double] {
    (lists[name] ?? []).flatMap { $0.map { Amount.printed($0).double } }
  }

  /// The rows of a list of whole numbers; `nil` where there is none such.
  func wholes(_ name: String) -> [[Int]]? {
    lists[name].flatMap { rows in
      rows.allSatisfy { $0.allSatisfy { $0.decimals == 0 } }
        ? rows.map { $0.map(\.units) } : nil
    }
  }
}

extension ReferenceData {
  /// The rows of a list of counts, all as long; `nil` where there is none such.
  func counts(_ name: String) -> [[Int]]? {
    wholes(name).flatMap { rows in
      rows.allSatisfy { $0.count == rows[0].count && $0.allSatisfy { $0 >= 0 } } ? rows : nil
    }
  }

  /// The numbers of a list that are all shares from 0 to 1; `nil` where there is none such.
  func shares(_ name: String) -> [Double]? {
    let numbers = numbers(name)
    return numbers.allSatisfy((0...1).contains) && !numbers.isEmpty ? numbers : nil
  }
}
