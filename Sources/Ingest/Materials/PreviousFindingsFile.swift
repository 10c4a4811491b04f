import Survey

/// A file `findings.csv` as it was published before.
enum PreviousFindingsFile {
  private static let columns = [
    "study", "table", "wave", "segment", "row_question", "row", "column_question", "column",
    "measure", "value", "lower", "upper", "status",
  ]
  private static let names = 1..<9
  private static let numbers = 9..<12
  private static let status = 12

  /// Reads the findings of the study; another's, a number twice, and what is no number are faults.
  static func read(
    _ file: String, of study: Study, in folder: StudyFolder
  ) throws(RejectedInput) -> (findings: PreviousFindings, material: MaterialFile) {
    let material = try MaterialFile(file, in: folder, columns: columns)
    let keys = material.rows.map { FindingKey($0.texts[names].map(\.withoutFormulaGuard)) }
    let faults =
      foreign(material, study) + repeated(material, keys) + unreadable(material)
      + unrounded(material) + unknownStatuses(material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let figures = material.rows.map { row in
      PreviousFindings.Figure(
        value: row.texts[9], lower: row.texts[10], upper: row.texts[11], status: row.texts[status])
    }
    return (
      PreviousFindings(
        file: file, figures: Dictionary(zip(keys, figures), uniquingKeysWith: { first, _ in first })
      ),
      material
    )
  }

  /// The first row of another study; of one file all are.
  private static func foreign(_ material: MaterialFile, _ study: Study) -> [Diagnostic] {
    guard material.rows.isEmpty == false else {
      return [material.fault("there is no finding below the header")]
    }
    let row = material.rows.firstIndex { $0.texts[0].withoutFormulaGuard != study.name }
    return row.map { row in
      [
        material.fault(
          "the finding is of the study '\(material.rows[row].texts[0].shortened)', and this one is"
            + " '\(study.name)'", row: row, column: 0,
          remedy: "name the findings of this study under 'previous', or leave it out")
      ]
    } ?? []
  }

  private static func repeated(_ material: MaterialFile, _ keys: [FindingKey]) -> [Diagnostic] {
    var first: [FindingKey: Int] = [:]
    return keys.indices.compactMap { row in
      guard let earlier = first.updateValue(row, forKey: keys[row]) else { return nil }
      return material.fault(
        "the number stands twice; the first is on line \(material.line(ofRow: earlier))", row: row,
        column: 1, remedy: "take the file as this program wrote it")
    }
  }

  private static func unreadable(_ material: MaterialFile) -> [Diagnostic] {
    material.rows.indices.flatMap { row in
      numbers.compactMap { column in
        let text = material.rows[row].texts[column]
        let isDay = column == numbers.lowerBound && CalendarDate(text) != nil
        guard !text.isEmpty, DecimalNumber(text) == nil, !isDay else { return nil }
        return material.fault(
          "'\(columns[column])' is '\(text.shortened)', which is no number as it was published",
          row: row, column: column,
          remedy: "take the file as this program wrote it, without '--exact'")
      }
    }
  }

  /// The first number that stands as it was before rounding, which would mark all as revised.
  private static func unrounded(_ material: MaterialFile) -> [Diagnostic] {
    let cells = material.rows.indices.lazy.flatMap { row in numbers.lazy.map { (row, $0) } }
    let cell = cells.first { row, column in
      DecimalNumber(material.rows[row].texts[column])?.isUnrounded == true
    }
    return cell.map { row, column in
      [
        material.fault(
          "'\(columns[column])' is '\(material.rows[row].texts[column].shortened)', a number before"
            + " rounding, as '--exact' gives it", row: row, column: column,
          remedy: "take the file as it was published, without '--exact'")
      ]
    } ?? []
  }

  /// `e` is a letter of official statistics that this program doesn't use itself.
  private static func unknownStatuses(_ material: MaterialFile) -> [Diagnostic] {
    let known = Marker.allCases.map(\.status) + ["e"]
    return material.rows.indices.compactMap { row in
      let text = material.rows[row].texts[status]
      guard !known.contains(text) else { return nil }
      return material.fault(
        "the status '\(text.shortened)' isn't known", row: row, column: status,
        remedy: "known: \(known.filter { !$0.isEmpty }.listed())")
    }
  }
}

extension FindingKey {
  fileprivate init(_ names: [String]) {
    self.init(
      table: names[0], wave: names[1], segment: names[2], rowQuestion: names[3], row: names[4],
      columnQuestion: names[5], column: names[6], measure: names[7])
  }
}

extension DecimalNumber {
  /// Whether it has as many digits as only a number before rounding has: those are written with 17, of
  /// which zeros at the end are left out, and the longest that are rounded, of a validation, have 15.
  fileprivate var isUnrounded: Bool {
    decimals > Rounding.allowedDecimals.upperBound && String(units.magnitude).count > 15
  }
}
