import Analysis
import Survey

extension WeightingFault {
  /// Where the study file says what can't be done; `nil` where it says nothing of the kind.
  func place(in study: Study) -> StudyFilePlace? {
    switch self {
    case .unanswered(let margin, _), .totalsDiffer(let margin, _, _, _),
      .emptyOption(let margin, _, _), .optionWithoutTarget(let margin, _, _),
      .limitTooTight(let margin, _, _), .notConverged(let margin, _, _, _, _, _):
      margin.place
    case .limitsNotHeld: study.weights?.place
    case .singleUnit, .populationsDiffer, .populationTooSmall, .populationBesideDesign:
      study.design?.place ?? study.weights?.place
    case .notWeighted: study.weights?.place ?? study.design?.place
    }
  }
}
