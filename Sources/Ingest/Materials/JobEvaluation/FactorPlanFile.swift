import Survey

/// The scoring chart of a job evaluation scheme: `factor, label, level, points, seen`.
///
/// One row a level of a factor: the factor's name and label, the number of the level, its points,
/// and `yes` where the document that the study rests on shows the cell itself, else `no`.
enum FactorPlanFile {
  private enum Column {
    static let factor = 0
    static let label = 1
    static let level = 2
    static let points = 3
    static let seen = 4
  }

  /// Reads a chart in which each level stands once and points rise with the levels.
  static func read(
    _ source: SourceFile, in folder: StudyFolder
  ) throws(RejectedInput) -> (chart: FactorPlan, material: MaterialFile) {
    let material = try MaterialFile(
      source, in: folder,
      columns: ["factor", "label", "level", "points", "seen"])
    let faults =
      material.nameFaults(column: Column.factor, "the factor", hasSeveralRows: true)
      + material.emptyFaults(column: Column.label, "the factor's label", by: Column.factor)
      + material.unequalFaults(
        column: Column.label, by: Column.factor, "the label", of: "the factor")
      + cellFaults(material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let falling = fallingPoints(material)
    guard falling.isEmpty else { throw RejectedInput(diagnostics: falling) }
    guard !material.rows.isEmpty else {
      throw RejectedInput(diagnostics: [material.fault("the chart has no factor")])
    }
    return (FactorPlan(material), material)
  }

  private static func cellFaults(_ material: MaterialFile) -> [Diagnostic] {
    var first: [[String]: Int] = [:]
    return material.rows.indices.flatMap { row -> [Diagnostic] in
      let texts = material.rows[row].texts
      let name = "level \(texts[Column.level]) of the factor '\(texts[Column.factor])'"
      var faults: [Diagnostic] = []
      if material.number(row: row, column: Column.level, in: 1...99) == nil {
        faults.append(
          material.fault(
            "the level is '\(texts[Column.level])' where a whole number from 1 to 99 belongs",
            row: row, column: Column.level))
      } else if let earlier = first.updateValue(
        row, forKey: [texts[Column.factor], texts[Column.level]])
      {
        faults.append(
          material.fault(
            "\(name) stands twice; the first is on line \(material.line(ofRow: earlier))",
            row: row, column: Column.level, remedy: "keep one of them"))
      }
      return faults + pointFaults(material, row, name)
    }
  }

  private static func pointFaults(
    _ material: MaterialFile, _ row: Int, _ name: String
  ) -> [Diagnostic] {
    let texts = material.rows[row].texts
    var faults: [Diagnostic] = []
    if texts[Column.points].isEmpty {
      faults.append(
        material.fault(
          "\(name) has no points", row: row, column: Column.points, remedy: "fill the cell in"))
    } else if material.number(row: row, column: Column.points, in: 0...MaterialFile.mostPoints)
      == nil
    {
      faults.append(
        material.fault(
          "the points are '\(texts[Column.points])' where a whole number from 0 to"
            + " \(MaterialFile.mostPoints) belongs", row: row, column: Column.points))
    }
    if !["yes", "no"].contains(texts[Column.seen]) {
      faults.append(
        material.fault(
          "'seen' is '\(texts[Column.seen])' where yes or no belongs", row: row,
          column: Column.seen,
          remedy: "say yes only where the study's own document shows the points of the level"))
    }
    return faults
  }

  private static func fallingPoints(_ material: MaterialFile) -> [Diagnostic] {
    let rows = Dictionary(grouping: material.rows.indices) {
      material.rows[$0].texts[Column.factor]
    }
    return rows.values.flatMap { rows in
      let rising = rows.sorted { material.level(ofRow: $0) < material.level(ofRow: $1) }
      return zip(rising, rising.dropFirst()).filter {
        material.points(ofRow: $0) >= material.points(ofRow: $1)
      }.map { lower, upper in
        material.fault(
          "level \(material.level(ofRow: upper)) is worth \(material.points(ofRow: upper)), no more"
            + " than level \(material.level(ofRow: lower)) with \(material.points(ofRow: lower)) on"
            + " line \(material.line(ofRow: lower))", row: upper, column: Column.points,
          remedy: "points rise with the levels of a factor")
      }
    }.inOrder
  }
}

extension MaterialFile {
  fileprivate func level(ofRow row: Int) -> Int { Int(rows[row].texts[2]) ?? 0 }
  fileprivate func points(ofRow row: Int) -> Int { Int(rows[row].texts[3]) ?? 0 }
}

extension FactorPlan {
  fileprivate init(_ material: MaterialFile) {
    let rows = Dictionary(grouping: material.rows.indices) { material.rows[$0].texts[0] }
    let first = rows.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }
    self.init(
      factors: first.map { id, rows in
        Factor(
          id: id, label: rows.first.map { material.rows[$0].texts[1] } ?? "",
          levels: rows.map {
            Level(
              number: material.level(ofRow: $0), points: material.points(ofRow: $0),
              isSeen: material.rows[$0].texts[4] == "yes")
          }.sorted { $0.number < $1.number })
      })
  }
}
