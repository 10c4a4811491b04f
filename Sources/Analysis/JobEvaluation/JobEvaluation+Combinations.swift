import Statistics
import Survey

extension JobEvaluation {
  /// How many combinations of levels each profile has, and the bands at its ends.
  var combinations: Finding {
    finding(
      "combinations", title: "bands, and combinations of levels", base: .combinations,
      descriptors: ["Printed band", "Band of the lowest total", "Band of the highest total"],
      rows: material.profiles.map { profile in
        let total = total(of: profile)
        return TableRow(
          value: profile.id, label: profile.label, role: .part,
          descriptions: [
            profile.printedBand, bandName(total.lowest.value), bandName(total.highest.value),
          ])
      },
      measures: [.combinations, .distinctTotals],
      cells: material.profiles.map { profile in
        let totals = totals(of: profile)
        return [
          [
            .count(totals.combinations),
            .count(totals.ways.count).marked(isSeen: isSeen(profile)),
          ]
        ]
      },
      caveats: material.profiles.compactMap(bandsDisagree) + [.gradesNoJob])
  }

  /// How many of each profile's combinations fall into each band.
  ///
  /// Printed bands that no combination reaches stand there with none.
  var bandsReached: Finding {
    let rows = material.profiles.flatMap { profile in
      let totals = totals(of: profile)
      return bandNames(profile, totals).map { (profile, totals, $0) }
    }
    return finding(
      "bands", title: "combinations of levels by the band their total falls into",
      base: .combinations, descriptors: ["Band"],
      rows: rows.map { profile, _, band in
        TableRow(
          value: "\(profile.id)/\(band)", label: profile.label, role: .part, descriptions: [band])
      },
      measures: [.combinations, .count, .percent],
      cells: rows.map { profile, totals, band in
        let count = ways(totals, in: band)
        let share = Share(count: count, base: totals.combinations)
        let found = [
          Figure.count(count, base: totals.combinations),
          share.percent(decimals: rounding.decimals),
        ]
        return [
          [.count(totals.combinations)] + found.map { $0.marked(isSeen: isSeen(profile)) }
        ]
      }, caveats: [.gradesNoJob])
  }

  /// The name of the band whose range holds a total; empty where none does.
  func bandName(_ total: Int) -> String { material.bands.holding(total)?.name ?? "" }

  private func totals(of profile: JobProfile) -> ChoiceTotals {
    ChoiceTotals(points(of: profile).map { $0.map(\.value) })
  }

  private func isSeen(_ profile: JobProfile) -> Bool {
    points(of: profile).joined().allSatisfy(\.isSeen)
  }

  /// The bands that are printed or reached, and the empty name where some total has no band.
  private func bandNames(_ profile: JobProfile, _ totals: ChoiceTotals) -> [String] {
    let shown = material.bands.enumerated().filter { place, band in
      profile.bands.contains(place) || totals.ways(in: band.points) > 0
    }
    return shown.map(\.element.name) + (ways(totals, in: "") > 0 ? [""] : [])
  }

  private func ways(_ totals: ChoiceTotals, in band: String) -> Int {
    totals.ways.filter { bandName($0.key) == band }.values.reduce(0, +)
  }

  /// Said where the bands that the combinations reach aren't the printed ones.
  private func bandsDisagree(_ profile: JobProfile) -> Caveat? {
    let totals = totals(of: profile)
    let reached = bandNames(profile, totals).filter { ways(totals, in: $0) > 0 }
    guard reached != profile.bands.map({ material.bands[$0].name }) else { return nil }
    return .bandsDisagree(
      profile: profile.label, printed: profile.printedBand,
      reached: reached.map { $0.isEmpty ? "no band" : $0 })
  }
}
