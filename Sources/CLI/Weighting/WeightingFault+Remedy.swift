import Analysis
import Foundation
import Survey

extension WeightingFault {
  /// What would put it right.
  func remedy(in study: Study) -> String {
    switch self {
    case .unanswered:
      "give them an answer, leave their rows out by a rule under 'rows', or fit the weights to"
        + " another question"
    case .totalsDiffer:
      "rescale one of them, so that both are of the same people"
    case .emptyOption:
      "join the answer with another by 'derived: groups', or leave its total out of the population"
    case .optionWithoutTarget:
      "correct the total, or leave these rows out by a rule under 'rows'"
    case .limitTooTight: "widen 'cap' or 'floor', or join the answer with another"
    case .notConverged:
      "join answers that few gave, so that each combination has somebody, or rake to fewer questions"
    case .limitsNotHeld: "widen 'cap' or 'floor', or rake to fewer questions"
    case .singleUnit:
      "join the stratum with another, or say 'single_units: centre', 'average' or 'certain' under"
        + " 'design'"
    case .populationsDiffer: "give one number in all rows of it"
    case .populationTooSmall: "correct the number, or the names of the units"
    case .populationBesideDesign: "remove 'population' from 'intervals'"
    case .notWeighted(_, .interval): "ask for logit, wilson or clopper-pearson"
    case .notWeighted(_, .test): "ask for the method 'automatic', which is Rao and Scott's test"
    case .notWeighted(_, .testOfNumbers): "ask for letters, which compare the means"
    case .notWeighted(_, .robustness): "remove 'robustness', or the weights and the design"
    }
  }
}

extension Double {
  /// The number in at most six digits: what a person compares.
  var short: String {
    self == rounded() && magnitude < 1e15
      ? String(Int(self)) : String(format: "%.6g", self)
  }
}
