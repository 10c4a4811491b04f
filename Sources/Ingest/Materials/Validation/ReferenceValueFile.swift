import Survey

/// A file of numbers to be validated against: `id, statistic, data, quantity, value, source`.
enum ReferenceValueFile {
  private enum Column: Int, CaseIterable {
    case id, statistic, data, quantity, value, source
  }

  /// Reads values whose ids are all different and whose data are what their statistic is of.
  static func read(
    _ source: SourceFile, in folder: StudyFolder
  ) throws(RejectedInput) -> (values: [ReferenceValue], material: MaterialFile) {
    let material = try MaterialFile(
      source, in: folder, columns: Column.allCases.map { "\($0)" })
    let faults =
      material.emptyCells(inColumn: Column.id.rawValue) { _ in "the value has no id" }
      + material.repeated(inColumns: [Column.id.rawValue], at: Column.id.rawValue) { row, line in
        "the id '\(material.rows[row].texts[Column.id.rawValue])' stands twice; the first is on"
          + " line \(line)"
      }
      + material.unknownNames(
        "statistic", inColumn: Column.statistic.rawValue,
        among: ReferenceStatistic.allCases.map(\.rawValue))
      + material.unknownNames(
        "quantity", inColumn: Column.quantity.rawValue,
        among: ReferenceQuantity.allCases.map(\.rawValue))
      + badValues(material) + badData(material)
      + material.emptyCells(inColumn: Column.source.rawValue) { _ in
        "the value doesn't say where it is from"
      }
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    return (material.rows.compactMap { ReferenceValue($0.texts) }, material)
  }

  private static func badValues(_ material: MaterialFile) -> [Diagnostic] {
    material.rows.indices.compactMap { row in
      let text = material.rows[row].texts[Column.value.rawValue]
      guard DecimalNumber(text).map({ $0.decimals > ReferenceValue.mostDecimals }) ?? true else {
        return nil
      }
      return material.fault(
        "the value is '\(text.shortened)' where a number with at most"
          + " \(ReferenceValue.mostDecimals) decimals belongs", row: row,
        column: Column.value.rawValue, remedy: "write it in full, as 0.000014 for 1.4e-05")
    }
  }

  private static func badData(_ material: MaterialFile) -> [Diagnostic] {
    material.rows.indices.compactMap { row in
      let texts = material.rows[row].texts
      guard let statistic = ReferenceStatistic(rawValue: texts[Column.statistic.rawValue]) else {
        return nil
      }
      guard let data = ReferenceData(texts[Column.data.rawValue]) else {
        return material.fault(
          "the data can't be read", row: row, column: Column.data.rawValue,
          remedy: "write lists of numbers, as 'k: 81; n: 263', and rows as 'table: 3 1 / 1 3'")
      }
      return listFault(data, statistic).map {
        material.fault($0, row: row, column: Column.data.rawValue)
      }
    }
  }

  /// What is amiss with the lists of some data; `nil` where they are those of the statistic.
  private static func listFault(
    _ data: ReferenceData, _ statistic: ReferenceStatistic
  ) -> String? {
    let named = Set(data.lists.keys)
    let missing = statistic.lists.filter { !named.contains($0) }
    let foreign = named.subtracting(statistic.lists + statistic.furtherLists).sorted()
    if !missing.isEmpty {
      return "'\(statistic.rawValue)' is of \(statistic.lists.listed()), and the data lack"
        + " \(missing.listed())"
    }
    return foreign.isEmpty
      ? nil
      : "'\(statistic.rawValue)' is of \((statistic.lists + statistic.furtherLists).listed()),"
        + " and the data have \(foreign.listed())"
  }
}

extension ReferenceValue {
  /// Takes the texts of a row that has been checked.
  fileprivate init?(_ texts: [String]) {
    guard let statistic = ReferenceStatistic(rawValue: texts[1]),
      let data = ReferenceData(texts[2]),
      let quantity = ReferenceQuantity(rawValue: texts[3]), let value = DecimalNumber(texts[4])
    else { return nil }
    self.init(
      id: texts[0], statistic: statistic, quantity: quantity, data: data, value: value,
      source: texts[5])
  }
}
