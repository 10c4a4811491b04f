import Statistics
import Survey

extension WeightingFault {
  /// The same in the words of the study: margins by their questions, categories by their options.
  init(_ fault: RakingFault, _ margins: [WeightedMargin]) {
    func option(_ margin: Int, _ category: Int) -> ResponseOption {
      margins[margin].options[category]
    }
    switch fault {
    case .totalsDiffer(let margin, let total, let firstTotal):
      self = .totalsDiffer(
        margins[margin].margin, total: total, first: margins[0].question.id,
        firstTotal: firstTotal)
    case .emptyCategory(let margin, let category, let target):
      self = .emptyOption(margins[margin].margin, option(margin, category), target: target)
    case .categoryWithoutTarget(let margin, let category, let respondents):
      self = .optionWithoutTarget(
        margins[margin].margin, option(margin, category), respondents: respondents)
    case .limitTooTight(let margin, let category, let ratio):
      self = .limitTooTight(margins[margin].margin, option(margin, category), ratio: ratio)
    case .notConverged(
      let rounds, let margin, let category, let total, let target, let isContradiction):
      self = .notConverged(
        margins[margin].margin, option(margin, category), rounds: rounds, sum: total,
        target: target, isContradiction: isContradiction)
    case .limitsNotHeld(let rounds, let smallest, let largest):
      self = .limitsNotHeld(rounds: rounds, smallest: smallest, largest: largest)
    }
  }
}
