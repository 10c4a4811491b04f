import Survey

/// A file of the totals that weights are fitted to: `value, count`, a row an option.
struct MarginFile {
  private static let value = 0
  private static let count = 1

  let material: MaterialFile
  /// One total an option, in the options' order.
  let totals: [DecimalNumber]
  /// The row of each option's total.
  let rows: [Int]

  /// Reads the totals of a question's options, or reports all that is wrong with them.
  init(
    _ file: String, of question: Question.ID, _ list: OptionList, in folder: StudyFolder
  ) throws(RejectedInput) {
    material = try MaterialFile(file, in: folder, columns: ["value", "count"])
    let read = material.rows.map { Self.total($0.texts[Self.count]) }
    let places = material.rows.map { list.position(of: $0.texts[Self.value]) }
    let faults =
      material.unknownNames("option", inColumn: Self.value, among: list.options.map(\.value))
      + material.repeated(inColumns: [Self.value], at: Self.value) { [material] row, firstLine in
        "the option '\(material.rows[row].texts[Self.value])' stands twice; the first is on line"
          + " \(firstLine)"
      } + Self.badTotals(read, material) + Self.without(places, question, list, material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let found = list.options.indices.compactMap { option in places.firstIndex { $0 == option } }
    rows = found
    totals = found.compactMap { read[$0] }
    guard totals.contains(where: { $0.units > 0 }) else {
      throw RejectedInput(diagnostics: [
        material.fault("the totals of '\(question.name)' are all zero")
      ])
    }
  }

  /// A number of zero or more with few enough digits; `nil` for anything else.
  private static func total(_ text: String) -> DecimalNumber? {
    DecimalNumber(text).flatMap { number in
      number.units >= 0 && String(number.units).count <= StudyFileReader.totalDigits ? number : nil
    }
  }

  private static func badTotals(
    _ totals: [DecimalNumber?], _ material: MaterialFile
  ) -> [Diagnostic] {
    totals.indices.filter { totals[$0] == nil }.map { row in
      material.fault(
        "the count is '\(material.rows[row].texts[count].shortened)' where a number of zero or more"
          + " belongs", row: row, column: count,
        remedy: "write it in digits, with a point and no thousands mark")
    }
  }

  private static func without(
    _ places: [Int?], _ question: Question.ID, _ list: OptionList, _ material: MaterialFile
  ) -> [Diagnostic] {
    let without = list.options.indices.filter { !places.contains($0) }
      .map { "'\(list.options[$0].value)'" }
    guard !without.isEmpty else { return [] }
    return [
      material.fault(
        "the totals of '\(question.name)' say nothing of \(without.listed())",
        remedy: "add a row for every option, with 0 for one that nobody has")
    ]
  }

  /// A fault at an option's total.
  func fault(_ message: String, ofOption option: Int, remedy: String) -> Diagnostic {
    material.fault(message, row: rows[option], column: Self.count, remedy: remedy)
  }
}
