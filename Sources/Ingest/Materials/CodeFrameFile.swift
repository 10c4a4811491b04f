import Survey

/// The file of a code frame: `theme, parent, label, definition, question`.
enum CodeFrameFile {
  private static let theme = 0
  private static let parent = 1
  private static let label = 2

  /// Reads a code frame whose themes are all different and whose parents are all there.
  static func read(_ file: String, in folder: StudyFolder) throws(RejectedInput) -> CodeFrame {
    let material = try MaterialFile(
      file, in: folder, columns: ["theme", "parent", "label", "definition", "question"])
    let themes = material.rows.map(\.texts).map {
      CodeFrame.Theme(
        id: $0[0], parent: $0[1].isEmpty ? nil : $0[1], label: $0[2], definition: $0[3],
        interviewQuestion: $0[4])
    }
    let faults =
      repeated(themes, material) + orphans(themes, material) + unlabelled(themes, material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let frame = CodeFrame(name: file, themes: themes)
    let circular = circles(frame, material)
    guard circular.isEmpty else { throw RejectedInput(diagnostics: circular) }
    return frame
  }

  private static func repeated(
    _ themes: [CodeFrame.Theme], _ material: MaterialFile
  ) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return themes.indices.compactMap { row in
      if themes[row].id.isEmpty {
        return material.fault("the theme has no name", row: row, column: theme)
      }
      guard let earlier = first.updateValue(row, forKey: themes[row].id) else { return nil }
      return material.fault(
        "the theme '\(themes[row].id)' is defined twice; the first is on line"
          + " \(material.line(ofRow: earlier))", row: row, column: theme,
        remedy: "keep one of them, or give the second a name of its own")
    }
  }

  private static func orphans(
    _ themes: [CodeFrame.Theme], _ material: MaterialFile
  ) -> [Diagnostic] {
    let names = themes.map(\.id)
    return themes.indices.compactMap { row in
      guard let above = themes[row].parent, !names.contains(above) else { return nil }
      return material.fault(
        "the parent '\(above)' is no theme of this code frame", row: row, column: parent,
        remedy: Suggestion.nearest(to: above, among: names).map { "did you mean '\($0)'?" }
          ?? "add a row for it")
    }
  }

  private static func unlabelled(
    _ themes: [CodeFrame.Theme], _ material: MaterialFile
  ) -> [Diagnostic] {
    themes.indices.filter { themes[$0].label.isEmpty }.map { row in
      material.fault(
        "the theme '\(themes[row].id)' has no label to print", row: row, column: label,
        remedy: "fill the cell in")
    }
  }

  private static func circles(_ frame: CodeFrame, _ material: MaterialFile) -> [Diagnostic] {
    let parents = Dictionary(uniqueKeysWithValues: frame.themes.map { ($0.id, $0.parent) })
    return frame.themes.indices.compactMap { row in
      let theme = frame.themes[row]
      var above = theme.parent
      for _ in frame.themes where above != theme.id { above = above.flatMap { parents[$0] ?? nil } }
      guard let parent = theme.parent, above == theme.id else { return nil }
      return material.fault(
        "the theme '\(theme.id)' stands below itself, through '\(parent)'", row: row,
        column: Self.parent, remedy: "break the circle of parents")
    }
  }
}
