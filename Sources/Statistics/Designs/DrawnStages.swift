/// The stages of a design, each drawn from the units of the one before.
struct DrawnStages: Sendable {
  /// The strata of the first stage.
  let strata: Grouping
  private(set) var allStages: [StageUnits] = []
  private(set) var faults: [SampleDesignFault] = []

  /// The stages that add to the variance: those after a stage drawn with replacement don't.
  var stages: [StageUnits] {
    let last = allStages.firstIndex { $0.fractions.allSatisfy { $0 == 0 } } ?? allStages.count - 1
    return Array(allStages[...last])
  }

  init(_ stages: [SamplingStage], _ labels: [Int]?, _ policy: SingleUnits, count: Int) {
    precondition(labels.map { $0.count == count } ?? true, "Every respondent has a stratum.")
    strata = Grouping(by: labels ?? [Int](repeating: 0, count: count))
    var (from, names) = (strata, labels)
    var carried = strata.firsts.map { _ in 1.0 }
    for (number, stage) in stages.enumerated() {
      precondition(
        stage.units.map { $0.count == count } ?? (number == stages.count - 1),
        "Every respondent has a unit, and nobody is drawn within a respondent.")
      precondition(
        stage.populationSizes.map { $0.count == count && $0.allSatisfy { $0 > 0 } } ?? true,
        "Every respondent has a number of units drawn from.")
      var units = StageUnits(stage, from: from, carried: carried)
      faults += from.disagreements(number, about: stage.populationSizes, named: names)
      faults += units.populationFaults(number, stage.populationSizes, of: from, named: names)
      faults += units.singleUnitFaults(number, of: from, named: names, under: policy)
      units.settle(policy)
      carried = units.stratumOfUnit.map { units.fractions[$0] }
      (from, names) = (units.units, stage.units)
      allStages.append(units)
    }
  }
}
