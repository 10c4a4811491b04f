import Survey
import Yams

enum RecipeKey: String, CaseIterable {
  case study, provenance, source, seed, by, respondents, excerpts
}

enum RespondentsKey: String, CaseIterable {
  case file, id, prefix, strata, margins
}

enum StratumKey: String, CaseIterable {
  case count, set, from, note
}

extension StudyFileReader {
  /// Rows that a recipe makes at most.
  private static let mostRows = 10_000_000

  /// A recipe; `nil` where its rows aren't described at all.
  mutating func recipe(_ root: Node) -> Recipe? {
    let fields = fields(root, of: "the recipe", RecipeKey.self)
    let seed = seed(fields[.seed], in: root)
    let provenance = madeProvenance(fields[.provenance])
    guard let respondents = fields[.respondents] else {
      fault("'respondents' is missing", at: root, remedy: "describe the rows there")
      return nil
    }
    let parts = self.fields(respondents.value, of: "'respondents'", RespondentsKey.self)
    let strata = self.strata(parts[.strata], in: respondents.key)
    let excerpts = fields[.excerpts].map { self.excerpts($0, strata, by: fields[.by]) }
    let file = outputFile(parts[.file], in: respondents.key)
    let margins = margins(parts[.margins], strata)
    let id = required(parts[.id], "the column of names ('id')", in: respondents.key) ?? ""
    faultOwnColumns([id, "provenance"], among: strata.columns + margins.map(\.column), parts)
    if excerpts?.file == file, !file.isEmpty {
      fault(
        "the respondents and the excerpts are both written to '\(file)'", at: parts[.file]?.value,
        remedy: "give each a file of its own")
    }
    return Recipe(
      provenance: provenance, seed: seed,
      groupColumn: fields[.by].flatMap { text($0.value, of: "'by'") } ?? "",
      respondentsFile: file, respondentColumn: id,
      prefix: parts[.prefix].flatMap { text($0.value, of: "'prefix'") } ?? "",
      strata: strata, margins: margins, excerptsFile: excerpts?.file,
      themes: excerpts?.themes ?? [])
  }

  private mutating func seed(_ entry: Entry?, in root: Node) -> UInt64 {
    if entry == nil {
      fault("'seed' is missing", at: root, remedy: "add any whole number, so that rows repeat")
    }
    return UInt64(integer(entry, of: "'seed'", in: 0...Int.max) ?? 0)
  }

  private mutating func madeProvenance(_ entry: Entry?) -> Provenance {
    let provenance = choice(entry, of: "provenance", default: Provenance.synthetic)
    if provenance == .observed {
      fault(
        "rows made by a recipe are never 'observed'", at: entry?.value,
        remedy: "write reconstructed or synthetic")
    }
    return provenance
  }

  private mutating func faultOwnColumns(
    _ own: [String], among columns: [String], _ parts: [RespondentsKey: Entry]
  ) {
    for column in own where columns.contains(column) {
      fault(
        "the column '\(column)' is filled by the recipe itself, and dealt or set as well",
        at: (parts[.id] ?? parts[.strata])?.value, remedy: "name one of the two otherwise")
    }
  }

  /// A file beside the recipe.
  mutating func outputFile(_ entry: Entry?, in parent: Node) -> String {
    let file = required(entry, "the file to write ('file')", in: parent) ?? ""
    if file.contains("/") {
      fault("'\(file)' isn't beside the recipe", at: entry?.value, remedy: "name a file only")
    } else if !file.isEmpty, !file.hasSuffix(".csv") {
      fault(
        "'\(file)' doesn't end in '.csv', and might stand for a file that isn't made",
        at: entry?.value, remedy: "name a file like 'responses.csv'")
    }
    return file
  }

  /// The items of a list of mappings.
  mutating func items(_ entry: Entry?, of what: String) -> [Node] {
    guard let entry else { return [] }
    guard let sequence = entry.value.sequence else {
      fault("\(what) is \(entry.value.kindName) where a list belongs", at: entry.value)
      return []
    }
    return Array(sequence)
  }

  private mutating func strata(_ entry: Entry?, in parent: Node) -> [Recipe.Stratum] {
    let strata = items(entry, of: "'strata'").map { item in
      let fields = fields(item, of: "the stratum", StratumKey.self)
      return Recipe.Stratum(
        count: count(fields[.count], "the stratum's count", in: item),
        values: fields[.set].map { entries($0.value, of: "'set'") }?.map {
          Recipe.ColumnValue(
            column: $0.name, value: text($0.value, of: "the value of '\($0.name)'") ?? "")
        } ?? [])
    }
    let rows = strata.map(\.count).reduce(0, +)
    if rows == 0 { fault("'strata' describes no rows", at: entry?.key ?? parent) }
    guard rows <= Self.mostRows else {
      fault("'strata' describes \(rows) rows, more than \(Self.mostRows)", at: entry?.key)
      return []
    }
    return strata
  }

  /// A required whole number that isn't negative.
  mutating func count(_ entry: Entry?, _ what: String, in parent: Node) -> Int {
    guard entry != nil else {
      fault("\(what) is missing", at: parent)
      return 0
    }
    return integer(entry, of: what, in: 0...10_000_000) ?? 0
  }
}

extension [Recipe.Stratum] {
  /// The rows whose columns have the wanted values, from 0 in stratum order.
  func rows(where wanted: [(column: String, values: [String])]) -> [Int] {
    var start = 0
    return flatMap { stratum -> [Int] in
      let rows = Array<Int>(start..<start + stratum.count)
      start += stratum.count
      let holds = wanted.allSatisfy { column, values in
        stratum.values.contains { $0.column == column && values.contains($0.value) }
      }
      return holds ? rows : []
    }
  }

  /// The columns that are set, each once.
  var columns: [String] {
    flatMap(\.values).map(\.column).reduce(into: []) { columns, column in
      if !columns.contains(column) { columns.append(column) }
    }
  }

  /// The values a column takes in any stratum.
  func values(of column: String) -> [String] {
    flatMap(\.values).filter { $0.column == column }.map(\.value)
  }
}
