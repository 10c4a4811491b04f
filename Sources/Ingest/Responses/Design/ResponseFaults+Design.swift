import Survey

extension ResponseFaults {
  /// The most values of one column that are told.
  private static let mostTold = 100

  /// What is wrong with the columns of weights and of the design.
  var designFaults: [Diagnostic] {
    guard let design = reading.design else { return [] }
    let values = design.faults.flatMap { content, found in
      found.faults.prefix(Self.mostTold).map { value in
        fault(
          content.message(shown(value.text), isEmpty: value.text.isEmpty)
            + (value.count > 1 ? ", on \(rowCount(value.count))" : ""),
          row: value.firstRow, field: value.field, remedy: content.remedy)
      } + further(found)
    }
    // Numbers of units mean nothing beside a unit that isn't named.
    return located(values.isEmpty ? populationFaults(design) : values)
  }

  private func further(_ found: ValueFaults) -> [RowFault] {
    let rest = found.faults.dropFirst(Self.mostTold).reduce(0) { $0 + $1.count } + found.untold
    return rest > 0
      ? [RowFault(message: "and \(rowCount(rest)) more with other such values in the column")] : []
  }

  private func populationFaults(_ design: DesignReading) -> [RowFault] {
    PopulationCheck(design.columns).findings.prefix(Self.mostTold).map { finding in
      let whose =
        finding.name.map { " of \(finding.stage == 0 ? "the stratum" : "the unit") '\($0)'" } ?? ""
      let message =
        switch finding.fault {
        case .differs(let value, let other, let firstRow):
          "the number of units in all\(whose) is \(value.plain) here and \(other.plain) on line"
            + " \(lines([firstRow])[0])"
        case .tooFew(let population, let drawn):
          "\(drawn) units\(whose) were drawn, and the column of populations says that there are"
            + " \(population.plain) in all"
        }
      return fault(
        message, row: finding.row, field: design.field(ofPopulation: finding.stage),
        remedy: "give everyone\(whose) the number of units that there are, drawn or not")
    }
  }
}

extension DesignReading.Content {
  fileprivate func message(_ text: String, isEmpty: Bool) -> String {
    switch self {
    case .weight, .population:
      isEmpty
        ? "the \(noun) is missing"
        : "the \(noun) is \(text) where a number above zero belongs, of up to a million million"
    case .stratum, .cluster: "the \(noun) is missing"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .weight:
      "give everyone a weight, or leave the rows out with a rule under 'rows' of the source"
    case .stratum, .cluster, .population:
      "fill the column in, or leave the rows out with a rule under 'rows' of the source"
    }
  }

  private var noun: String {
    switch self {
    case .weight: "weight"
    case .stratum: "stratum"
    case .cluster: "sampling unit"
    case .population: "number of units in all"
    }
  }
}

extension Double {
  /// The number as a person writes it: without decimals where it has none.
  fileprivate var plain: String { self == rounded() && self < 1e15 ? String(Int(self)) : "\(self)" }
}
