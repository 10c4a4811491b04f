import Foundation
import TestSupport

/// A small tracker of two waves or three, to be run in a scratch folder.
enum WaveStudy {
  /// Satisfied 48 of 80, then 56 of 70: the example of Newcombe (1998), table II.
  static let twoWaves = [
    "study.yaml": """
    study: tracker
    title: A tracker of two waves
    provenance: observed
    sources:
      r23: {file: 2023.csv, format: plain, respondent: id}
      r24: {file: 2024.csv, format: plain, respondent: id}
    waves:
      2023: {responses: r23, date: 2023-10-01, until: 2023-11-15}
      2024: {responses: r24, date: 2024-10-01}
    questions:
      happy: {text: Are you satisfied?, label: Satisfied, type: single, options: {y: "Yes", n: "No"}}
      area: {text: Where are you?, type: single, options: {n: North, s: South}, waves: {2023: {text: Where were you?}}}
      late: {text: Since when?, type: single, options: {x: Lately}, waves: {2023: {asked: false}}}
    segments:
      north: {area: n}
    plan:
      - {breakdown: happy, name: now, title: Satisfied now}
      - {breakdown: happy, name: before, title: Satisfied before, wave: 2023}
      - {trend: happy, name: happy, title: Satisfied, design: independent, show: [count, percent, interval]}
      - {trend: happy, name: panel, title: Satisfied people, design: same_people}
      - {trend: happy, name: full, title: Satisfied of all, design: register}
      - {trend: area, name: area, title: Area, design: independent}

    """,
    "2023.csv": rows(80, satisfied: 48, named: 0, columns: ["n"]),
    "2024.csv": rows(70, satisfied: 56, named: 20, columns: ["s", "x"]),
  ]

  /// The same, but nobody of the first wave is in the second.
  static let strangers = twoWaves.merging([
    "2024.csv": rows(70, satisfied: 56, named: 500, columns: ["s", "x"])
  ]) { $1 }

  /// The smokers of R's `prop.trend.test`, a year apart.
  static let threeWaves = [
    "study.yaml": """
    study: three
    title: A tracker of three waves
    provenance: synthetic
    sources:
      a: {file: a.csv}
      b: {file: b.csv}
      c: {file: c.csv}
    waves:
      first: {responses: a, date: 2021-01-01}
      second: {responses: b, date: 2022-01-01}
      third: {responses: c, date: 2023-01-01}
    questions:
      stones: {text: Stones?, type: single, options: {y: "Yes", n: "No"}, column: happy}
    plan:
      - {trend: stones, name: stones, title: Stones, design: independent, adjust: none}

    """,
    "a.csv": rows(1335, satisfied: 384, named: 0, columns: []),
    "b.csv": rows(1405, satisfied: 536, named: 0, columns: []),
    "c.csv": rows(773, satisfied: 335, named: 0, columns: []),
  ]

  /// So many people, the first of them satisfied, with the same further answers.
  private static func rows(
    _ count: Int, satisfied: Int, named first: Int, columns: [String]
  ) -> String {
    let header = ["id", "happy"] + ["area", "late"].prefix(columns.count)
    let rows = (0..<count).map { place in
      ["P\(first + place)", place < satisfied ? "y" : "n"] + columns
    }
    return ([header] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// Runs a study in a folder of its own, with words of its files replaced.
  static func run(
    _ files: [String: String], replacing sound: String = "", with spoilt: String = ""
  ) throws -> (run: RollcallRun, folder: ScratchFolder) {
    let folder = try ScratchFolder()
    for (path, text) in files {
      try folder.write(sound.isEmpty ? text : text.replacing(sound, with: spoilt), to: path)
    }
    return (
      try RollcallRun(["run", "study.yaml", "--output", "report"], in: folder.url), folder
    )
  }
}
