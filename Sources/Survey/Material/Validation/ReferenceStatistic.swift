/// A statistic that a reference value can be of.
package enum ReferenceStatistic: String, Sendable, CaseIterable {
  case wald, wilson
  case wilsonCorrected = "wilson-continuity"
  case clopperPearson = "clopper-pearson"
  case midP = "mid-p"
  case jeffreys
  case agrestiCoull = "agresti-coull"
  case logit
  case newcombe
  case marginOfError = "margin-of-error"
  case meanInterval = "mean-interval"

  case chiSquared = "chi-squared"
  case likelihoodRatio = "likelihood-ratio"
  case adjustedResidual = "adjusted-residual"
  case exact
  case twoProportions = "two-proportions"
  case mcNemar = "mcnemar"
  case cochranArmitage = "cochran-armitage"

  case mannWhitney = "mann-whitney"
  case kruskalWallis = "kruskal-wallis"
  case welch

  case bonferroni, holm
  case benjaminiHochberg = "bh"
  case cohensH = "cohens-h"

  case scale
  case netScore = "net-score"
  case quantile6 = "quantile-type-6"
  case quantile2 = "quantile-type-2"
  case quantile7 = "quantile-type-7"

  case kish
  case raking
  case postStratification = "post-stratification"
  case designMean = "design-mean"
  case designTotal = "design-total"
  case designShare = "design-share"
  case raoScott = "rao-scott"

  case normalQuantile = "normal-quantile"
  case chiSquaredTail = "chi-squared-tail"
  case studentTail = "t-tail"
  case fTail = "f-tail"
  case betaQuantile = "beta-quantile"
}
