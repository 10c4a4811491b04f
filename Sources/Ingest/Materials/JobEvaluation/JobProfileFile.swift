import Survey

/// A file of job profiles: `profile, label, band, factor, level, score, total_lowest,
/// total_highest`.
///
/// One row a profile and factor, with the level and the score as printed. The profile's label, band
/// and lowest and highest total stand on all its rows; the totals are empty where none is printed.
struct JobProfileFile {
  private enum Column {
    static let profile = 0
    static let label = 1
    static let band = 2
    static let factor = 3
    static let level = 4
    static let score = 5
    static let lowest = 6
    static let highest = 7
  }

  /// What two profiles side by side are followed by.
  private static let reservedName = JobEvaluationPlan.Comparison.differenceColumn

  let material: MaterialFile
  private let chart: FactorPlan
  private let bands: [PayBand]

  init(
    _ source: SourceFile, _ chart: FactorPlan, _ bands: [PayBand], in folder: StudyFolder
  ) throws(RejectedInput) {
    self.chart = chart
    self.bands = bands
    material = try MaterialFile(
      source, in: folder,
      columns: [
        "profile", "label", "band", "factor", "level", "score", "total_lowest", "total_highest",
      ])
  }

  /// Profiles of which each has every factor once, with levels that the chart has.
  func profiles() throws(RejectedInput) -> [JobProfile] {
    let entries = material.rows.indices.map(entry)
    let faults =
      material.nameFaults(column: Column.profile, "the profile", hasSeveralRows: true)
      + material.emptyFaults(column: Column.label, "the profile's label", by: Column.profile)
      + material.sharedLabelFaults(column: Column.label, by: Column.profile, of: "the profile")
      + [
        (Column.label, "the label"), (Column.band, "the band"), (Column.lowest, "the lowest total"),
        (Column.highest, "the highest total"),
      ].flatMap {
        material.unequalFaults(column: $0.0, by: Column.profile, $0.1, of: "the profile")
      }
      + material.factorFaults(
        column: Column.factor, by: Column.profile, in: chart, of: "the profile")
      + firstRows.flatMap(headFaults) + entries.compactMap(\.fault)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults.inOrder) }
    guard !material.rows.isEmpty else {
      throw RejectedInput(diagnostics: [material.fault("there is no profile")])
    }
    let profiles = firstRows.map { profile($0, entries) }
    let endless = zip(profiles, firstRows).compactMap(endlessFault)
    guard endless.isEmpty else { throw RejectedInput(diagnostics: endless) }
    return profiles
  }

  /// The first row of each profile.
  private var firstRows: [Int] { material.firstRows(by: Column.profile) }

  private func headFaults(row: Int) -> [Diagnostic] {
    let texts = material.rows[row].texts
    var faults: [Diagnostic] = []
    if texts[Column.profile] == Self.reservedName {
      faults.append(
        material.fault(
          "the name '\(Self.reservedName)' is that of a column of the report's own tables",
          row: row, column: Column.profile, remedy: "choose another"))
    }
    do {
      _ = try PrintedBands.read(texts[Column.band], in: bands)
    } catch {
      faults.append(bandFault(error, row))
    }
    return faults + totalFaults(row)
  }

  private func bandFault(_ fault: PrintedBands.Fault, _ row: Int) -> Diagnostic {
    let names = bands.map(\.name)
    switch fault {
    case .unknown(let name):
      return material.fault(
        "the band '\(name)' isn't in the table of bands", row: row, column: Column.band,
        remedy: Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
          ?? "known: \(names.listed())")
    case .falling:
      return material.fault(
        "the bands '\(material.rows[row].texts[Column.band])' fall", row: row,
        column: Column.band, remedy: "write the lower band first")
    }
  }

  private func totalFaults(_ row: Int) -> [Diagnostic] {
    let columns = [Column.lowest, Column.highest]
    let texts = columns.map { material.rows[row].texts[$0] }
    guard texts != ["", ""] else { return [] }
    let numbers = columns.map {
      material.number(row: row, column: $0, in: 0...MaterialFile.mostTotal)
    }
    if let lowest = numbers[0], let highest = numbers[1] {
      guard lowest > highest else { return [] }
      return [
        material.fault(
          "the highest total is \(highest), below the lowest, \(lowest)", row: row,
          column: Column.highest)
      ]
    }
    return columns.indices.filter { numbers[$0] == nil }.map {
      material.fault(
        "the \($0 == 0 ? "lowest" : "highest") total is '\(texts[$0])' where a whole number"
          + " belongs", row: row, column: columns[$0],
        remedy: "leave both totals empty where none is printed")
    }
  }

  /// What a row says of its factor, or what is wrong with it.
  private func entry(row: Int) -> (entry: JobProfile.Entry?, fault: Diagnostic?) {
    let texts = material.rows[row].texts
    guard let scores = PrintedScores.read(texts[Column.score]) else {
      return (
        nil,
        material.fault(
          "the score '\(texts[Column.score])' can't be read", row: row, column: Column.score,
          remedy: "write it as in '45' or '7-12-18'")
      )
    }
    do {
      let printed = try PrintedLevels(texts[Column.level], scores: scores.count)
      let unknown = material.unknownLevel(
        printed.levels, of: texts[Column.factor], row: row, column: Column.level, in: chart)
      let entry = JobProfile.Entry(
        levels: printed.levels, printedLevel: texts[Column.level], printedScores: scores)
      return (entry, unknown)
    } catch {
      return (nil, material.levelFault(error, row: row, column: Column.level))
    }
  }

  private func profile(
    _ row: Int, _ entries: [(entry: JobProfile.Entry?, fault: Diagnostic?)]
  ) -> JobProfile {
    let texts = material.rows[row].texts
    let own = material.rows.indices.filter {
      material.rows[$0].texts[Column.profile] == texts[Column.profile]
    }
    let totals = [Column.lowest, Column.highest].compactMap { Int(texts[$0]) }
    return JobProfile(
      id: texts[Column.profile], label: texts[Column.label], printedBand: texts[Column.band],
      bands: (try? PrintedBands.read(texts[Column.band], in: bands)) ?? 0...0,
      printedTotal: totals.count == 2 ? totals[0]...totals[1] : nil,
      entries: chart.factors.compactMap { factor in
        own.first { material.rows[$0].texts[Column.factor] == factor.id }
          .flatMap { entries[$0].entry }
      })
  }

  /// More combinations than can be counted, with room for a percentage.
  private func endlessFault(_ profile: JobProfile, _ row: Int) -> Diagnostic? {
    let combinations = profile.entries.reduce(1.0) { $0 * Double($1.levels.count) }
    guard combinations > 1e15 else { return nil }
    return material.fault(
      "the profile '\(profile.id)' has more combinations of levels than can be counted", row: row,
      column: Column.profile)
  }
}
