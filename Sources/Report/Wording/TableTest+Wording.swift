import Survey

extension TableTest {
  /// The test's name as a reader knows it.
  var name: String {
    switch self {
    case .pearson: "Pearson’s chi-squared"
    case .likelihoodRatio: "Likelihood ratio"
    case .fisher: "Fisher’s exact test"
    case .freemanHalton: "Freeman and Halton’s exact test"
    case .mannWhitney: "Mann and Whitney’s U"
    case .mannWhitneyExact: "Mann and Whitney’s U, exact"
    case .kruskalWallis: "Kruskal and Wallis’s H"
    case .raoScott: "Rao and Scott’s F"
    case .welch: "Welch’s t"
    case .welchAnalysisOfVariance: "Welch’s analysis of variance"
    }
  }

  /// The test's name with where it was published.
  var sourced: String {
    switch self {
    case .mannWhitneyExact: "\(TableTest.mannWhitney.name) (\(source))"
    case .pearson, .likelihoodRatio, .fisher, .freemanHalton, .mannWhitney, .kruskalWallis,
      .raoScott, .welch, .welchAnalysisOfVariance:
      "\(name) (\(source))"
    }
  }

  private var source: String {
    switch self {
    case .pearson: "K. Pearson, Philosophical Magazine 50, 1900"
    case .likelihoodRatio: "S. S. Wilks, Annals of Mathematical Statistics 6, 1935"
    case .fisher: "R. A. Fisher, Journal of the Royal Statistical Society 98, 1935"
    case .freemanHalton: "G. H. Freeman and J. H. Halton, Biometrika 38, 1951"
    case .mannWhitney, .mannWhitneyExact:
      "H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18, 1947"
    case .kruskalWallis:
      "W. H. Kruskal and W. A. Wallis, Journal of the American Statistical Association 47, 1952"
    case .raoScott: "J. N. K. Rao and A. J. Scott, Annals of Statistics 12, 1984, pages 46 to 60"
    case .welch: "B. L. Welch, Biometrika 34, 1947"
    case .welchAnalysisOfVariance: "B. L. Welch, Biometrika 38, 1951"
    }
  }
}
