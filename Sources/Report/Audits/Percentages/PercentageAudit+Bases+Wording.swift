import Survey

extension PercentageAudit {
  /// The most runs of bases that are listed for a rounding.
  private static let mostRuns = 8

  var basesSection: AuditSection {
    var groups: [(runs: FeasibleRuns, roundings: [Rounding])] = []
    for runs in bases {
      if let place = groups.firstIndex(where: { $0.runs.ranges == runs.ranges }) {
        groups[place].roundings.append(runs.rounding)
      } else {
        groups.append((runs, [runs.rounding]))
      }
    }
    return AuditSection(
      heading: "Bases up to \(maximumBase.printed) that can make them",
      items: groups.map { words(of: $0.runs, under: $0.roundings) }, isNumbered: false, note: nil)
  }

  private func words(of runs: FeasibleRuns, under roundings: [Rounding]) -> String {
    let ways = "With " + roundings.map(\.words).listed(by: "or") + ": "
    guard !runs.ranges.isEmpty else { return ways + "none." }
    let more = runs.ranges.count - Self.mostRuns
    let listed = runs.ranges.prefix(Self.mostRuns).map(\.words).joined(separator: ", ")
    let near = [
      runs.nearestBelow.map { "\($0.printed) below" },
      runs.nearestAbove.map { "\($0.printed) above" },
    ].compactMap(\.self)
    return ways + listed + (more > 0 ? " and so on" : "")
      + (near.isEmpty ? "." : "; nearest to \(base.printed): \(near.listed()).")
  }
}
