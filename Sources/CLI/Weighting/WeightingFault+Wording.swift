import Analysis
import Survey

extension WeightingFault {
  /// What is wrong, with both sides of the disagreement.
  func message(in study: Study) -> String {
    switch self {
    case .unanswered(let margin, let count):
      "\(study.respondents.counted(count)) gave no answer to '\(margin.question.name)', to whose"
        + " totals the weights are to be fitted"
    case .totalsDiffer(let margin, let total, let first, let firstTotal):
      "the totals of '\(margin.question.name)' add up to \(total.short), and those of"
        + " '\(first.name)' to \(firstTotal.short)"
    case .emptyOption(let margin, let option, let target):
      "the total of '\(option.value)' of '\(margin.question.name)' is \(target.short), but none of"
        + " the \(study.respondents.many) has that answer"
    case .optionWithoutTarget(let margin, let option, let count):
      "the total of '\(option.value)' of '\(margin.question.name)' is 0, but"
        + " \(study.respondents.counted(count)) gave that answer"
    case .limitTooTight(let margin, let option, let ratio):
      "the weights of '\(option.value)' of '\(margin.question.name)' would have to be"
        + " \(ratio.short) times the mean weight on average, beyond what the weights may be"
    case .notConverged(let margin, let option, let rounds, let sum, let target, let isEndless):
      "after \(rounds) rounds of raking the weights of '\(option.value)' of"
        + " '\(margin.question.name)' add up to \(sum.short) instead of \(target.short)"
        + (isEndless ? ", and no more rounds would bring them closer" : "")
    case .limitsNotHeld(let rounds, let smallest, let largest):
      "after \(rounds) rounds of raking and trimming the weights still go from \(smallest.short) to"
        + " \(largest.short) times the mean weight"
    case .singleUnit, .populationsDiffer, .populationTooSmall: designMessage(in: study)
    case .notWeighted(let plan, let part): part.message(in: plan)
    case .populationBesideDesign:
      "'intervals' has a population of \(study.intervals.population ?? 0), and 'design' says of its"
        + " own how many there are to draw from"
    }
  }

  private func designMessage(in study: Study) -> String {
    switch self {
    case .singleUnit(let stage, let stratum):
      "\(study.unitName(atStage: stage, stratum)) has a single sampling unit, so its error can't be"
        + " told"
    case .populationsDiffer(let stage, let stratum, let first, let second):
      "\(study.unitName(atStage: stage, stratum)) has \(first.short) units to draw from in one row"
        + " and \(second.short) in another"
    case .populationTooSmall(let stage, let stratum, let population, let units):
      "\(study.unitName(atStage: stage, stratum)) has \(population.short) units to draw from, and"
        + " \(units) were drawn"
    default: ""
    }
  }
}

extension UnweightedPart {
  fileprivate func message(in plan: String) -> String {
    switch self {
    case .interval(let method):
      "'\(plan)' asks for \(method.rawValue) intervals, which aren't worked out under weights or a"
        + " design"
    case .test(let test):
      "'\(plan)' asks for the test '\(test.rawValue)', which isn't worked out under weights or a"
        + " design"
    case .testOfNumbers:
      "'\(plan)' asks for a test of a whole table of numbers, which isn't worked out under weights"
        + " or a design"
    case .robustness:
      "'\(plan)' asks for 'robustness', which counts \u{2018}one respondent, one answer\u{2019} and"
        + " isn't worked out under weights or a design"
    }
  }
}

extension Study {
  /// The stratum, or the unit of the stage before, that units of a stage were drawn from.
  fileprivate func unitName(atStage stage: Int, _ name: String) -> String {
    guard !name.isEmpty else { return "the sample" }
    guard stage > 0 else { return "the stratum '\(name)' of '\(design?.strata ?? "")'" }
    return "the unit '\(name)' of '\(design?.clusters[stage - 1] ?? "")'"
  }
}

extension RespondentWords {
  fileprivate func counted(_ count: Int) -> String { "\(count) \(count == 1 ? one : many)" }
}
