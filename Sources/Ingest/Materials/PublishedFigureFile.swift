package import Survey

/// A file of figures in print: `id, set, measure, category, value, unit, base, group, quantifier,
/// note`, and perhaps `date` and `part_of`.
package enum PublishedFigureFile {
  private static let columns = [
    "id", "set", "measure", "category", "value", "unit", "base", "group", "quantifier", "note",
  ]

  private static let optional = ["date", "part_of"]
  private static let partOf = 11

  /// Reads a file of figures by its own path, with what the reader should be told of it.
  package static func read(
    _ path: String
  ) throws(RejectedInput) -> (figures: [PublishedFigure], warnings: [Diagnostic]) {
    let folder = StudyFolder(of: path)
    let material = try MaterialFile(
      String(path.dropFirst(folder.path(of: "").count)), in: folder, columns: columns,
      optional: optional)
    return (try figures(material), material.warnings)
  }

  /// Reads figures whose ids are all different, whose bases are whole numbers and whose wholes are
  /// figures of the file and no parts of their own parts.
  static func read(
    _ source: SourceFile, in folder: StudyFolder
  ) throws(RejectedInput) -> (figures: [PublishedFigure], material: MaterialFile) {
    let material = try MaterialFile(source, in: folder, columns: columns, optional: optional)
    return (try figures(material), material)
  }

  private static func figures(
    _ material: MaterialFile
  ) throws(RejectedInput) -> [PublishedFigure] {
    let faults = repeated(material) + bases(material) + wholes(material) + circles(material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    return material.rows.map { PublishedFigure($0.texts) }
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
      guard !base.isEmpty, (Int(printedCount: base) ?? 0) < 1 else { return nil }
      return material.fault(
        "the base is '\(base)' where a whole number from 1 to 999,999,999,999 belongs, or nothing",
        row: row, column: 6)
    }
  }

  private static func wholes(_ material: MaterialFile) -> [Diagnostic] {
    let ids = material.rows.map { $0.texts[0] }
    return material.rows.indices.compactMap { row in
      let whole = material.rows[row].texts[partOf]
      guard !whole.isEmpty else { return nil }
      if whole == ids[row] {
        return material.fault(
          "the figure '\(whole)' is called a part of itself", row: row, column: partOf,
          remedy: "name the figure that it is a part of, or nothing")
      }
      guard !ids.contains(whole) else { return nil }
      return material.fault(
        "the figure is a part of '\(whole)', which isn't in the file", row: row, column: partOf,
        remedy: Suggestion.nearest(to: whole, among: ids).map { "did you mean '\($0)'?" }
          ?? "add that figure, or leave the cell empty")
    }
  }

  /// Figures that are parts of each other in a circle, each circle once at its first figure.
  private static func circles(_ material: MaterialFile) -> [Diagnostic] {
    let texts = material.rows.map(\.texts)
    let wholes = Dictionary(
      texts.map { ($0[0], $0[partOf]) }, uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    return texts.indices.compactMap { row in
      var circle = [texts[row][0]]
      while let whole = wholes[circle[circle.count - 1]], !circle.contains(whole) {
        circle.append(whole)
      }
      guard circle.count > 1, !told.contains(circle[0]),
        wholes[circle[circle.count - 1]] == circle[0]
      else { return nil }
      told.formUnion(circle)
      let links = (circle + [circle[0]]).map { "'\($0)'" }.joined(separator: " is a part of ")
      return material.fault(
        "the figures are parts of each other in a circle: \(links)", row: row, column: partOf,
        remedy: "leave the cell of the figure empty that is the whole")
    }
  }
}

extension PublishedFigure {
  fileprivate init(_ texts: [String]) {
    self.init(
      id: texts[0], set: texts[1], measure: texts[2], category: texts[3], value: texts[4],
      unit: texts[5], base: Int(printedCount: texts[6]), group: texts[7], quantifier: texts[8],
      note: texts[9],
      date: texts[10], partOf: texts[11].isEmpty ? nil : texts[11])
  }
}
