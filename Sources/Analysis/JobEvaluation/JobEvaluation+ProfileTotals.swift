import Survey

extension JobEvaluation {
  /// The lowest and the highest total of each profile beside the printed ones.
  var profileTotals: Finding {
    finding(
      "totals", title: "lowest and highest total of each profile, worked out and printed",
      base: .printedScores,
      rows: material.profiles.map { TableRow(value: $0.id, label: $0.label, role: .part) },
      measures: [
        .minimum, .publishedMinimum, .minimumDifference, .maximum, .publishedMaximum,
        .maximumDifference, .disagreements,
      ],
      bases: [factors.count],
      cells: material.profiles.map { profile in
        let total = total(of: profile)
        return [
          audit(total.lowest, profile.printedTotal?.lowerBound)
            + audit(total.highest, profile.printedTotal?.upperBound)
            + [.count(disagreements(of: profile).count, base: factors.count)]
        ]
      },
      caveats: material.profiles.flatMap(disagreements).map(Caveat.scoreDisagrees),
      notes: plan.notes)
  }

  /// A total, the printed one, and the first less the second.
  private func audit(_ total: Points, _ printed: Int?) -> [Figure] {
    guard let printed else {
      let absent = Figure(absent: .notAvailable, unit: "points")
      return [total.figure, absent, absent]
    }
    let inPrint = Points(value: printed, isSeen: true)
    return [total.figure, inPrint.figure, (total - inPrint).figure]
  }

  /// The factors whose printed score isn't the chart's points of the printed levels.
  private func disagreements(of profile: JobProfile) -> [Caveat.ScoreDisagreement] {
    zip(profile.entries, points(of: profile)).enumerated().compactMap { place, pair in
      let (entry, points) = pair
      guard entry.printedScores != points.map(\.value) else { return nil }
      return Caveat.ScoreDisagreement(
        profile: profile.label, factor: factors[place].label, printedLevel: entry.printedLevel,
        printedScores: entry.printedScores, chartPoints: points.map(\.value))
    }
  }
}
