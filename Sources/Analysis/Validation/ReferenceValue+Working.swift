import Survey

extension ReferenceValue {
  /// The number as it is worked out here; `nil` where the data have none of that name.
  var worked: Double? {
    switch statistic {
    case .wald, .wilson, .wilsonCorrected, .clopperPearson, .midP, .jeffreys, .agrestiCoull, .logit,
      .newcombe, .marginOfError, .meanInterval:
      workedInterval
    case .chiSquared, .likelihoodRatio, .adjustedResidual, .exact, .twoProportions, .mcNemar,
      .cochranArmitage:
      workedTable
    case .mannWhitney, .kruskalWallis, .welch: workedGroups
    case .bonferroni, .holm, .benjaminiHochberg, .cohensH: workedCorrection
    case .scale, .netScore, .quantile6, .quantile2, .quantile7: workedScore
    case .kish, .raking, .postStratification: workedWeights
    case .designMean, .designTotal, .designShare, .raoScott: workedDesign
    case .normalQuantile, .chiSquaredTail, .studentTail, .fTail, .betaQuantile: workedTail
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
