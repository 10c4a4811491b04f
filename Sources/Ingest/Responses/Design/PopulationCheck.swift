import Survey

/// Whether the numbers of all units, from which some were drawn, can be what they are said to be.
///
/// Of the first stage the units are drawn from a stratum, of each further one from a unit of the
/// stage before; everyone of the same has the same number of units in all, and no fewer than were
/// drawn.
struct PopulationCheck {
  enum Fault: Equatable {
    /// A row with another number than an earlier one of the same stratum or unit.
    case differs(value: Double, other: Double, firstRow: Int)
    /// More units were drawn than there are.
    case tooFew(population: Double, drawn: Int)
  }

  /// What is wrong, where it shows first; the stage is counted from 0.
  struct Finding: Equatable {
    let stage: Int
    let row: Int
    /// The stratum or the unit whose number is at fault; `nil` for everyone together.
    let name: String?
    let fault: Fault
  }

  private let design: DesignColumns

  init(_ design: DesignColumns) {
    self.design = design
  }

  /// One finding a stratum or unit at most, in the order of the file.
  var findings: [Finding] {
    // For each row the whole that its unit of the stage is drawn from.
    var wholes = design.strata?.members ?? []
    var names = design.strata?.names ?? []
    return design.populations.indices.flatMap { stage -> [Finding] in
      let rows = design.populations[stage].indices
      let from = wholes.isEmpty ? rows.map { _ in 0 } : wholes
      let units = units(ofStage: stage, in: from)
      let found = findings(stage, from, units, names: names)
      wholes = units
      names = stage < design.clusters.count ? Self.names(units, design.clusters[stage]) : []
      return found
    }
  }

  /// For each row the number of its unit: of a whole and a cluster together; without clusters the
  /// respondent.
  private func units(ofStage stage: Int, in wholes: [Int]) -> [Int] {
    guard stage < design.clusters.count else { return Array(wholes.indices) }
    let names = design.clusters[stage].names.count
    var numbers: [Int: Int] = [:]
    return zip(wholes, design.clusters[stage].members).map { whole, cluster in
      let pair = whole * names + cluster
      let number = numbers[pair] ?? numbers.count
      numbers[pair] = number
      return number
    }
  }

  private static func names(_ units: [Int], _ clusters: DesignColumns.Groups) -> [String] {
    var names: [String] = []
    for (unit, cluster) in zip(units, clusters.members) where unit == names.count {
      names.append(clusters.names[cluster])
    }
    return names
  }

  private func findings(
    _ stage: Int, _ wholes: [Int], _ units: [Int], names: [String]
  ) -> [Finding] {
    let populations = design.populations[stage]
    var firstRows: [Int: Int] = [:]
    var drawn: [Int: Set<Int>] = [:]
    var findings: [Int: Finding] = [:]
    for row in populations.indices {
      let whole = wholes[row]
      drawn[whole, default: []].insert(units[row])
      let first = firstRows[whole] ?? row
      firstRows[whole] = first
      guard populations[row] != populations[first], findings[whole] == nil else { continue }
      findings[whole] = Finding(
        stage: stage, row: row, name: names.indices.contains(whole) ? names[whole] : nil,
        fault: .differs(value: populations[row], other: populations[first], firstRow: first))
    }
    for (whole, first) in firstRows where findings[whole] == nil {
      let count = drawn[whole]?.count ?? 0
      guard Double(count) > populations[first] else { continue }
      findings[whole] = Finding(
        stage: stage, row: first, name: names.indices.contains(whole) ? names[whole] : nil,
        fault: .tooFew(population: populations[first], drawn: count))
    }
    return findings.values.sorted { $0.row < $1.row }
  }
}
