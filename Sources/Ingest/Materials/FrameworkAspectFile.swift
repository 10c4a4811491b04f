import Survey

/// The file of a framework's aspects: `level, pillar, pillar_label, aspects`, a row for each level
/// and pillar.
struct FrameworkAspectFile {
  private enum Column {
    static let level = 0
    static let pillar = 1
    static let label = 2
    static let aspects = 3
  }

  let material: MaterialFile
  /// The framework's levels; `nil` where they couldn't be read.
  private let levels: [String]?

  /// Opens the file; without levels only what it says by itself is checked.
  init(
    _ source: SourceFile, levels: [String]?, in folder: StudyFolder
  ) throws(RejectedInput) {
    self.levels = levels
    material = try MaterialFile(
      source, in: folder,
      columns: ["level", "pillar", "pillar_label", "aspects"])
  }

  /// Each pillar once, in the order of the file.
  var pillars: [CapabilityFramework.Pillar] {
    material.rows.map(\.texts).reduce(into: []) { pillars, texts in
      guard !pillars.contains(where: { $0.id == texts[Column.pillar] }) else { return }
      pillars.append(.init(id: texts[Column.pillar], label: texts[Column.label]))
    }
  }

  /// The number of aspects by level, then pillar; not to be used where there are faults.
  var aspects: [[Int]] {
    (levels ?? []).map { level in
      pillars.map { pillar in
        row(level, pillar.id).flatMap { Int(material.rows[$0].texts[Column.aspects]) } ?? 0
      }
    }
  }

  /// All that is wrong with the file, and where it disagrees with the levels.
  var faults: [Diagnostic] {
    let own =
      material.emptyCells(inColumn: Column.pillar) { _ in "the pillar has no name" }
      + material.emptyCells(inColumn: Column.label) {
        "the pillar '\(material.rows[$0].texts[Column.pillar])' has no label"
      }
      + material.badCounts(inColumn: Column.aspects) + twoLabels + unusableNames
      + material.repeated(inColumns: [Column.level, Column.pillar], at: Column.pillar) {
        row, line in
        let texts = material.rows[row].texts
        return "the aspects of '\(texts[Column.level])' in '\(texts[Column.pillar])' stand twice;"
          + " the first are on line \(line)"
      }
    guard let levels else { return own }
    let unknown = material.unknownNames("level", inColumn: Column.level, among: levels)
    // A misspelt level leaves its own cells empty: telling both would tell one fault twice.
    return own + unknown + (unknown.isEmpty ? absent(levels) : [])
  }

  private func row(_ level: String, _ pillar: String) -> Int? {
    material.rows.firstIndex {
      $0.texts[Column.level] == level && $0.texts[Column.pillar] == pillar
    }
  }

  private var twoLabels: [Diagnostic] {
    material.rows.indices.compactMap { row in
      let texts = material.rows[row].texts
      guard let first = pillars.first(where: { $0.id == texts[Column.pillar] }),
        !texts[Column.label].isEmpty, first.label != texts[Column.label]
      else { return nil }
      return material.fault(
        "the pillar '\(first.id)' has the label '\(texts[Column.label])' here, and"
          + " '\(first.label)' above", row: row, column: Column.label,
        remedy: "give all its rows the same label")
    }
  }

  private var unusableNames: [Diagnostic] {
    material.rows.indices.filter { material.rows[$0].texts[Column.pillar] == "*" }.map {
      material.fault(
        "a pillar can't be named '*': that is the report's own column of all pillars", row: $0,
        column: Column.pillar, remedy: "choose another name")
    }
  }

  private func absent(_ levels: [String]) -> [Diagnostic] {
    levels.flatMap { level in
      pillars.filter { row(level, $0.id) == nil }.map {
        material.fault(
          "the level '\(level)' has no row for the pillar '\($0.id)'",
          remedy: "add it, with 0 if there are no aspects")
      }
    }
  }
}
