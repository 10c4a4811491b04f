import Survey

/// A file of pay bands: `band, lowest, highest`.
///
/// One row a band, from the lowest to the highest: its name and the lowest and highest total of
/// points that belong to it.
enum PayBandFile {
  private enum Column {
    static let band = 0
    static let lowest = 1
    static let highest = 2
  }

  /// Reads bands that follow on each other without gap or overlap.
  static func read(
    _ source: SourceFile, in folder: StudyFolder
  ) throws(RejectedInput) -> (bands: [PayBand], material: MaterialFile) {
    let material = try MaterialFile(
      source, in: folder,
      columns: ["band", "lowest", "highest"])
    let faults =
      material.nameFaults(column: Column.band, "the band", hasSeveralRows: false)
      + repeated(material)
      + rangeFaults(material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let bands = material.rows.map {
      PayBand(
        name: $0.texts[Column.band],
        points: (Int($0.texts[Column.lowest]) ?? 0)...(Int($0.texts[Column.highest]) ?? 0))
    }
    let order = orderFaults(bands, material)
    guard order.isEmpty else { throw RejectedInput(diagnostics: order) }
    guard !bands.isEmpty else {
      throw RejectedInput(diagnostics: [material.fault("there is no band")])
    }
    return (bands, material)
  }

  private static func repeated(_ material: MaterialFile) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return material.rows.indices.compactMap { row in
      let name = material.rows[row].texts[Column.band]
      guard let earlier = first.updateValue(row, forKey: name), !name.isEmpty else { return nil }
      return material.fault(
        "the band '\(name)' stands twice; the first is on line \(material.line(ofRow: earlier))",
        row: row, column: Column.band, remedy: "keep one of them")
    }
  }

  private static func rangeFaults(_ material: MaterialFile) -> [Diagnostic] {
    material.rows.indices.flatMap { row -> [Diagnostic] in
      let limits = [Column.lowest, Column.highest].map {
        (column: $0, number: material.number(row: row, column: $0, in: 0...MaterialFile.mostTotal))
      }
      let faults = limits.filter { $0.number == nil }.map {
        material.fault(
          "the \($0.column == Column.lowest ? "lowest" : "highest") total is"
            + " '\(material.rows[row].texts[$0.column])' where a whole number belongs", row: row,
          column: $0.column)
      }
      guard let lowest = limits[0].number, let highest = limits[1].number, lowest > highest else {
        return faults
      }
      return [
        material.fault(
          "the band ends at \(highest), before it begins at \(lowest)", row: row,
          column: Column.highest)
      ]
    }
  }

  private static func orderFaults(_ bands: [PayBand], _ material: MaterialFile) -> [Diagnostic] {
    zip(bands, bands.dropFirst()).enumerated().compactMap { place, pair in
      let (lower, upper) = pair
      let end = lower.points.upperBound
      let start = upper.points.lowerBound
      guard start != end + 1 else { return nil }
      let says =
        start <= end
        ? "band '\(upper.name)' begins at \(start), but band '\(lower.name)' ends at \(end)"
        : "no band holds \(start == end + 2 ? "\(end + 1)" : "\(end + 1) to \(start - 1)"), between"
          + " '\(lower.name)' and '\(upper.name)'"
      return material.fault(
        says, row: place + 1, column: Column.lowest,
        remedy: "begin it at \(end + 1), right after the band on line"
          + " \(material.line(ofRow: place))")
    }
  }
}
