import Survey

/// A file of figures in print: `id, set, measure, category, value, unit, base, group, quantifier,
/// note`.
enum PublishedFigureFile {
  private static let columns = [
    "id", "set", "measure", "category", "value", "unit", "base", "group", "quantifier", "note",
  ]

  /// Reads figures whose ids are all different and whose bases are whole numbers.
  static func read(
    _ source: SourceFile, in folder: StudyFolder
  ) throws(RejectedInput) -> (figures: [PublishedFigure], material: MaterialFile) {
    let material = try MaterialFile(
      source.file, in: folder, delimiter: source.delimiter, columns: columns)
    let faults = repeated(material) + bases(material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    return (material.rows.map { PublishedFigure($0.texts) }, material)
  }

  private static func repeated(_ material: MaterialFile) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return material.rows.indices.compactMap { row in
      let id = material.rows[row].texts[0]
      if id.isEmpty { return material.fault("the figure has no id", row: row, column: 0) }
      guard let earlier = first.updateValue(row, forKey: id) else { return nil }
      return material.fault(
        "the figure '\(id)' stands twice; the first is on line \(material.line(ofRow: earlier))",
        row: row, column: 0, remedy: "give each an id of its own")
    }
  }

  private static func bases(_ material: MaterialFile) -> [Diagnostic] {
    material.rows.indices.compactMap { row in
      let base = material.rows[row].texts[6]
      guard !base.isEmpty, Int(base).map({ $0 < 0 }) ?? true else { return nil }
      return material.fault(
        "the base is '\(base)' where a whole number belongs, or nothing", row: row, column: 6)
    }
  }
}

extension PublishedFigure {
  fileprivate init(_ texts: [String]) {
    self.init(
      id: texts[0], set: texts[1], measure: texts[2], category: texts[3], value: texts[4],
      unit: texts[5], base: Int(texts[6]), group: texts[7], quantifier: texts[8], note: texts[9])
  }
}
