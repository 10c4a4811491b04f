extension ReferenceStatistic {
  /// The lists that its data must have.
  package var lists: [String] {
    switch self {
    case .wald, .wilson, .wilsonCorrected, .clopperPearson, .midP, .jeffreys, .agrestiCoull, .logit,
      .newcombe, .twoProportions:
      ["k", "n"]
    case .marginOfError: ["share", "n"]
    case .meanInterval: ["mean", "sd", "n"]
    case .chiSquared, .likelihoodRatio, .exact, .mcNemar: ["table"]
    case .adjustedResidual: ["table", "row", "column"]
    case .cochranArmitage: ["k", "n", "scores"]
    case .mannWhitney, .kruskalWallis, .welch, .welchAnalysis: ["groups"]
    case .bonferroni, .holm, .benjaminiHochberg: ["p", "place"]
    case .cohensH: ["shares"]
    case .scale: ["counts"]
    case .netScore: ["top", "bottom", "n"]
    case .quantile6, .quantile2, .quantile7: ["values", "quarter"]
    case .kish: ["weights"]
    case .raking: ["counts", "rows", "columns"]
    case .postStratification: ["counts", "targets"]
    case .designMean, .designTotal, .designShare, .designWilson, .designBeta: ["y", "weights"]
    case .designDifference: ["y", "weights", "domain", "less"]
    case .raoScott: ["rows", "columns", "weights"]
    case .normalQuantile: ["p"]
    case .normalTail: ["x"]
    case .chiSquaredTail, .studentTail: ["x", "df"]
    case .fTail: ["x", "df", "denominator"]
    case .betaQuantile: ["p", "a", "b"]
    }
  }

  /// The lists that its data may have besides.
  package var furtherLists: [String] {
    switch self {
    case .wilson, .marginOfError: ["population"]
    case .raking, .postStratification: ["cell", "yes"]
    case .designDifference: ["strata", "clusters", "populations"]
    case .designMean, .designTotal, .designShare, .designWilson, .designBeta, .raoScott:
      ["strata", "clusters", "populations", "domain"]
    case .wald, .wilsonCorrected, .clopperPearson, .midP, .jeffreys, .agrestiCoull, .logit,
      .newcombe, .meanInterval, .chiSquared, .likelihoodRatio, .adjustedResidual, .exact,
      .twoProportions, .mcNemar, .cochranArmitage, .mannWhitney, .kruskalWallis, .welch,
      .welchAnalysis, .bonferroni, .holm, .benjaminiHochberg, .cohensH, .scale, .netScore,
      .quantile6, .quantile2,
      .quantile7, .kish, .normalQuantile, .normalTail, .chiSquaredTail, .studentTail, .fTail,
      .betaQuantile:
      []
    }
  }
}
