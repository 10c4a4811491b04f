import Survey
import TestSupport
import Testing

@testable import Analysis

private func recipe(
  seed: UInt64 = 1, strata: [Recipe.Stratum], margins: [Recipe.Margin] = [],
  themes: [Recipe.ThemeShare]? = nil
) -> Recipe {
  Recipe(
    provenance: .synthetic, seed: seed, groupColumn: "group", respondentsFile: "rows.csv",
    respondentColumn: "participant", prefix: "R", strata: strata, margins: margins,
    excerptsFile: themes == nil ? nil : "excerpts.csv", themes: themes ?? [])
}

private func stratum(_ count: Int, _ group: String) -> Recipe.Stratum {
  .init(count: count, values: [.init(column: "group", value: group)])
}

private func counts(_ counts: KeyValuePairs<String, Int>) -> [Recipe.ValueCount] {
  counts.map { Recipe.ValueCount(value: $0.key, count: $0.value) }
}

extension MadeRows {
  fileprivate func column(_ name: String) throws -> [String] {
    let place = try #require(header.firstIndex(of: name))
    return rows.map { $0[place] }
  }
}

private let small = recipe(
  seed: 2024, strata: [stratum(3, "a"), stratum(2, "b")],
  margins: [
    .init(
      column: "band", rows: [0, 1, 2, 3, 4], deal: .counts(counts(["5": 2, "6": 2, "": 1]))),
    .init(
      column: "training", rows: [0, 1, 2],
      deal: .selections(counts(["cbt": 2, "cat": 1]), separator: ";")),
    .init(
      column: "hours", rows: [0, 1, 2, 3, 4], deal: .spread(minimum: 3, maximum: 9, total: 27)),
  ],
  themes: [
    .init(theme: "T1", group: "a", rows: [0, 1, 2], respondents: 2, passages: 3),
    .init(theme: "T1", group: "b", rows: [3, 4], respondents: nil, passages: 0),
  ])

/// Worked out apart from these sources, by a Python script of the published algorithms.
@Test func `a small recipe makes these rows and no others`() {
  #expect(
    small.madeRows == [
      MadeRows(
        file: "rows.csv",
        header: ["participant", "group", "band", "training", "hours", "provenance"],
        rows: [
          ["R1", "a", "5", "cbt", "9", "synthetic"],
          ["R2", "a", "5", "", "9", "synthetic"],
          ["R3", "a", "", "cbt;cat", "3", "synthetic"],
          ["R4", "b", "6", "", "3", "synthetic"],
          ["R5", "b", "6", "", "3", "synthetic"],
        ]),
      MadeRows(
        file: "excerpts.csv",
        header: ["participant", "group", "question", "theme", "coder", "text", "provenance"],
        rows: [
          ["R1", "a", "", "T1", "", "", "synthetic"],
          ["R1", "a", "", "T1", "", "", "synthetic"],
          ["R3", "a", "", "T1", "", "", "synthetic"],
          ["", "b", "", "T1", "", "", "synthetic"],
        ]),
    ])
}

@Test func `the same recipe makes the same rows, another seed others`() {
  let margin = Recipe.Margin(
    column: "n", rows: Array(0..<50), deal: .spread(minimum: 0, maximum: 40, total: 900))
  func rows(_ seed: UInt64) -> [MadeRows] {
    recipe(seed: seed, strata: [stratum(50, "a")], margins: [margin]).madeRows
  }
  #expect(rows(7) == rows(7))
  #expect(rows(7) != rows(8))
}

@Test func `rows stand in stratum order with names of one width`() throws {
  let rows = try #require(recipe(strata: [stratum(99, "a"), stratum(1, "b")]).madeRows.first)
  #expect(rows.header == ["participant", "group", "provenance"])
  #expect(rows.rows[0] == ["R001", "a", "synthetic"])
  #expect(rows.rows[99] == ["R100", "b", "synthetic"])
}

@Test func `columns stand in the order they are first met, empty where nothing was dealt`() throws {
  let first = Recipe.Stratum(
    count: 1, values: [.init(column: "x", value: "1"), .init(column: "y", value: "2")])
  let second = Recipe.Stratum(
    count: 1, values: [.init(column: "y", value: "3"), .init(column: "z", value: "4")])
  let rows = try #require(recipe(strata: [first, second]).madeRows.first)
  #expect(rows.header == ["participant", "x", "y", "z", "provenance"])
  #expect(rows.rows == [["R1", "1", "2", "", "synthetic"], ["R2", "", "3", "4", "synthetic"]])
}

@Test(arguments: UInt64(0)..<50)
func `counts add up exactly on the rows they are dealt to`(seed: UInt64) throws {
  let dealt = counts(["5": 3, "6": 0, "7": 4, "": 2])
  let made = recipe(
    seed: seed, strata: [stratum(9, "a"), stratum(4, "b")],
    margins: [.init(column: "band", rows: Array(0..<9), deal: .counts(dealt))])
  let cells = try #require(made.madeRows.first).column("band")
  for value in dealt { #expect(cells.prefix(9).count { $0 == value.value } == value.count) }
  #expect(cells.suffix(4).allSatisfy { $0.isEmpty })
}

@Test(arguments: UInt64(0)..<50)
func `selections stand on so many different rows each, in option order`(seed: UInt64) throws {
  let dealt = counts(["cbt": 5, "cat": 0, "mbt": 8, "group": 2])
  let made = recipe(
    seed: seed, strata: [stratum(2, "b"), stratum(8, "a")],
    margins: [
      .init(column: "t", rows: Array(2..<10), deal: .selections(dealt, separator: " / "))
    ])
  let cells = try #require(made.madeRows.first).column("t").map {
    $0.split(separator: " / ").map(String.init)
  }
  #expect(cells.prefix(2).allSatisfy { $0.isEmpty })
  for option in dealt { #expect(cells.count { $0.contains(option.value) } == option.count) }
  for cell in cells {
    #expect(cell == dealt.map(\.value).filter(cell.contains))
  }
}

@Test(arguments: [
  (1, 4, 4, 4), (2, 3, 9, 12), (3, 0, 10, 10), (3, 0, 10, 20), (10, 8, 38, 200), (10, 5, 5, 50),
  (52, 8, 38, 1371), (4, -5, 3, -9), (5, -9, -1, -20), (5, -3, 4, 0), (7, -10, 0, -23),
])
func `a spread has its extremes and its sum`(
  rows: Int, minimum: Int, maximum: Int, total: Int
) throws {
  for seed in UInt64(0)..<20 {
    let made = recipe(
      seed: seed, strata: [stratum(rows, "a")],
      margins: [
        .init(
          column: "n", rows: Array(0..<rows),
          deal: .spread(minimum: minimum, maximum: maximum, total: total))
      ])
    let numbers = try #require(made.madeRows.first).column("n").compactMap { Int($0) }
    #expect(numbers.count == rows)
    #expect(numbers.min() == minimum)
    #expect(numbers.max() == maximum)
    #expect(numbers.reduce(0, +) == total)
  }
}

@Test func `a margin added at the end moves nothing before it`() throws {
  let added = Recipe.Margin(column: "more", rows: [0, 4], deal: .counts(counts(["y": 1, "n": 1])))
  let longer = recipe(
    seed: small.seed, strata: small.strata, margins: small.margins + [added],
    themes: small.themes)
  let (before, after) = (small.madeRows, longer.madeRows)
  for column in try #require(before.first).header {
    #expect(try #require(after.first).column(column) == #require(before.first).column(column))
  }
  #expect(after.last == before.last)
}

@Test(arguments: UInt64(0)..<50)
func `a theme is carried by so many different respondents of its group`(seed: UInt64) throws {
  let shares = [(0, 0), (1, 1), (1, 4), (3, 3), (3, 8), (5, 5), (5, 2)].enumerated().map {
    Recipe.ThemeShare(
      theme: "T\($0)", group: "b", rows: Array(4..<9), respondents: $1.0, passages: $1.1)
  }
  let made = recipe(
    seed: seed, strata: [stratum(4, "a"), stratum(5, "b")], themes: shares)
  let excerpts = try #require(made.madeRows.last)
  let (themes, carriers) = (try excerpts.column("theme"), try excerpts.column("participant"))
  for share in shares {
    let names = zip(themes, carriers).filter { $0.0 == share.theme }.map(\.1)
    #expect(Set(names).count == share.respondents)
    #expect(names.count == max(share.passages, share.respondents ?? 0))
    #expect(names == names.sorted())
    #expect(Set(names).isSubset(of: ["R5", "R6", "R7", "R8", "R9"]))
  }
}

@Test func `a theme reported without a number is one passage of nobody's`() throws {
  let share = Recipe.ThemeShare(
    theme: "T1", group: "a", rows: [0, 1], respondents: nil, passages: 0)
  let excerpts = try #require(recipe(strata: [stratum(2, "a")], themes: [share]).madeRows.last)
  #expect(excerpts.file == "excerpts.csv")
  #expect(
    excerpts.header == [
      "participant", "group", "question", "theme", "coder", "text", "provenance",
    ])
  #expect(excerpts.rows == [["", "a", "", "T1", "", "", "synthetic"]])
}

@Test func `a recipe without excerpts makes one file`() {
  #expect(recipe(strata: [stratum(1, "a")]).madeRows.map(\.file) == ["rows.csv"])
}
