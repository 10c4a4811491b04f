import Survey

/// The file of a framework's levels, from the first of a career to the last: `level, label, stage,
/// items, responsibilities, distinct_responsibilities, headlines`.
///
/// `items` is how many the framework has, against which the file of items is checked.
struct FrameworkLevelFile {
  private enum Column {
    static let level = 0
    static let label = 1
    static let stage = 2
    static let items = 3
    static let responsibilities = 4
    static let distinct = 5
    static let headlines = 6
  }

  /// Names that the report's own tables give to rows.
  private static let rowWords = ["*", "missing", "not_asked"]

  let material: MaterialFile

  init(_ source: SourceFile, in folder: StudyFolder) throws(RejectedInput) {
    material = try MaterialFile(
      source, in: folder,
      columns: [
        "level", "label", "stage", "items", "responsibilities", "distinct_responsibilities",
        "headlines",
      ])
  }

  /// The levels' names, in order; the same name twice where that is a fault.
  var names: [String] { material.rows.map { $0.texts[Column.level] } }

  /// The levels; not to be used where there are faults.
  var levels: [CapabilityFramework.Level] {
    material.rows.map(\.texts).map {
      CapabilityFramework.Level(
        id: $0[Column.level], label: $0[Column.label], stage: $0[Column.stage],
        responsibilities: Int($0[Column.responsibilities]) ?? 0,
        distinctResponsibilities: Int($0[Column.distinct]) ?? 0,
        headlines: Int($0[Column.headlines]) ?? 0)
    }
  }

  /// All that is wrong with the file by itself.
  var faults: [Diagnostic] {
    guard !material.rows.isEmpty else {
      return [material.fault("there is no level", remedy: "add a row for each")]
    }
    let counts = [Column.items, Column.responsibilities, Column.distinct, Column.headlines]
    return material.emptyCells(inColumn: Column.level) { _ in "the level has no name" }
      + material.emptyCells(inColumn: Column.label) { "the level '\(names[$0])' has no label" }
      + material.repeated(inColumns: [Column.level], at: Column.level) { row, line in
        "the level '\(names[row])' stands twice; the first is on line \(line)"
      }
      + material.repeated(inColumns: [Column.label], at: Column.label) { row, line in
        "the level '\(names[row])' has the label of another, on line \(line)"
      }
      + unusableNames + counts.flatMap(material.badCounts) + moreDistinctThanAll
  }

  /// Levels whose number of items isn't what the file of items lists.
  func miscounted(_ items: FrameworkItemFile) -> [Diagnostic] {
    material.rows.indices.compactMap { row in
      let listed = items.items(ofLevel: names[row]).count
      guard let stated = Int(material.rows[row].texts[Column.items]), stated != listed
      else { return nil }
      return material.fault(
        "the level '\(names[row])' has \(stated) items here, the file"
          + " '\(items.material.input.name)' lists \(listed)", row: row, column: Column.items,
        remedy: "correct one of the two files")
    }
  }

  private var unusableNames: [Diagnostic] {
    material.rows.indices.compactMap { row in
      guard Self.rowWords.contains(names[row]) || names[row].contains(":") else { return nil }
      return material.fault(
        "a level can't be named '\(names[row])': reports call rows of their own '*', 'missing' and"
          + " 'not_asked', and a colon stands between a level and its item", row: row,
        column: Column.level, remedy: "choose another name")
    }
  }

  private var moreDistinctThanAll: [Diagnostic] {
    material.rows.indices.compactMap { row in
      let texts = material.rows[row].texts
      guard let all = Int(texts[Column.responsibilities]),
        let distinct = Int(texts[Column.distinct]),
        distinct > all
      else { return nil }
      return material.fault(
        "\(distinct) responsibilities are distinct, of \(all) in all", row: row,
        column: Column.distinct, remedy: "correct one of the two")
    }
  }
}
