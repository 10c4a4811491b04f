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
    case .mannWhitney, .kruskalWallis, .welch: ["groups"]
    case .bonferroni, .holm, .benjaminiHochberg: ["p", "place"]
    case .cohensH: ["shares"]
    case .scale: ["counts"]
    case .netScore: ["top", "bottom", "n"]
    case .quantile6, .quantile2, .quantile7: ["values", "quarter"]
    case .kish: ["weights"]
    case .raking: ["counts", "rows", "columns"]
    case .postStratification: ["counts", "targets"]
    case .designMean, .designTotal: ["y", "weights"]
    case .designShare: ["y", "weights"]
    case .raoScott: ["rows", "columns", "weights"]
    case .normalQuantile: ["p"]
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
    case .designMean, .designTotal, .designShare, .raoScott:
      ["strata", "clusters", "populations", "domain"]
    case .wald, .wilsonCorrected, .clopperPearson, .midP, .jeffreys, .agrestiCoull, .logit,
      .newcombe, .meanInterval, .chiSquared, .likelihoodRatio, .adjustedResidual, .exact,
      .twoProportions, .mcNemar, .cochranArmitage, .mannWhitney, .kruskalWallis, .welch,
      .bonferroni, .holm, .benjaminiHochberg, .cohensH, .scale, .netScore, .quantile6, .quantile2,
      .quantile7, .kish, .normalQuantile, .chiSquaredTail, .studentTail, .fTail, .betaQuantile:
      []
    }
  }
}
