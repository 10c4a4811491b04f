/// A statistic that a reference value can be of.
///
/// Shares and their limits are from 0 to 1 unless it is said otherwise.
package enum ReferenceStatistic: String, Sendable, CaseIterable {
  case wald, wilson
  case wilsonCorrected = "wilson-continuity"
  case clopperPearson = "clopper-pearson"
  case midP = "mid-p"
  case jeffreys
  case agrestiCoull = "agresti-coull"
  case logit
  /// The difference of two shares.
  case newcombe
  /// Half the width of Wald's interval.
  case marginOfError = "margin-of-error"
  /// In the unit of the mean.
  case meanInterval = "mean-interval"

  case chiSquared = "chi-squared"
  case likelihoodRatio = "likelihood-ratio"
  case adjustedResidual = "adjusted-residual"
  /// Fisher's test, and Freeman and Halton's of larger tables.
  case exact
  /// z, and the chi-squared with continuity correction.
  case twoProportions = "two-proportions"
  case mcNemar = "mcnemar"
  /// Chi-squared, z's square.
  case cochranArmitage = "cochran-armitage"

  case mannWhitney = "mann-whitney"
  case kruskalWallis = "kruskal-wallis"
  case welch
  /// Welch's analysis of variance of several groups.
  case welchAnalysis = "welch-anova"

  case bonferroni, holm
  case benjaminiHochberg = "bh"
  /// In radians.
  case cohensH = "cohens-h"

  /// Of points that count from 1: averages in points, shares of the outermost two in per cent.
  case scale
  /// In percentage points.
  case netScore = "net-score"
  case quantile6 = "quantile-type-6"
  case quantile2 = "quantile-type-2"
  case quantile7 = "quantile-type-7"

  case kish
  /// The weight of a cell, counted row by row from 1; `net` is a weighted share in per cent.
  case raking
  case postStratification = "post-stratification"
  case designMean = "design-mean"
  case designTotal = "design-total"
  /// With the limits by the logit.
  case designShare = "design-share"
  /// With Wilson's limits.
  case designWilson = "design-wilson"
  /// With Korn and Graubard's limits.
  case designBeta = "design-beta"
  /// The first domain's mean less the second's.
  case designDifference = "design-difference"
  case raoScott = "rao-scott"

  case normalQuantile = "normal-quantile"
  case normalTail = "normal-tail"
  case chiSquaredTail = "chi-squared-tail"
  case studentTail = "t-tail"
  case fTail = "f-tail"
  case betaQuantile = "beta-quantile"
}
