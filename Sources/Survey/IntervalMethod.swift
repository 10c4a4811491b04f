/// How the limits of a share's 95 % interval are found.
package enum IntervalMethod: String, Sendable, CaseIterable {
  case wilson
  case wilsonCorrected = "wilson-continuity"
  case clopperPearson = "clopper-pearson"
  case midP = "mid-p"
  case jeffreys
  case agrestiCoull = "agresti-coull"
  case logit
}
