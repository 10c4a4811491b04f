import Survey

extension TestCaveat.Compared {
  /// The test by which two columns are compared, below a table.
  var test: String {
    switch self {
    case .percentages:
      "two-sided z tests of two proportions with a pooled variance, and Fisher's exact test where fewer"
        + " than 5 would be expected in a cell"
    case .means: "two-sided Welch t tests"
    case .weightedPercentages: "two-sided Rao-Scott tests of each two of them"
    case .weightedMeans:
      "two-sided t tests with the errors and the degrees of freedom of the design"
    }
  }

  /// The same for the account of methods, with where it was published.
  var testMethod: String {
    switch self {
    case .percentages:
      "percentages by the z test of two proportions with a pooled variance (J. L. Fleiss, B. Levin and"
        + " M. C. Paik, Statistical Methods for Rates and Proportions, 3rd edition, 2003, chapter 3), or"
        + " Fisher's exact test where few are expected"
    case .means: "means by Welch’s t test (B. L. Welch, Biometrika 34, 1947, pages 28 to 35)"
    case .weightedPercentages:
      "weighted percentages by Rao and Scott’s F of the two columns, in the row or not (J. N. K. Rao and"
        + " A. J. Scott, Annals of Statistics 12, 1984, pages 46 to 60), whose root findings.csv has as t,"
        + " below zero where the second is the higher"
    case .weightedMeans:
      "weighted means by the t test of a difference whose variance is linearised under the design"
        + " (T. Lumley, Complex Surveys, 2010)"
    }
  }
}
