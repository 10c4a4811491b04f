import Survey

/// A file of counts: `date, unit, category, count, breakdown`; other columns are the author's own.
enum CountFile {
  enum Column: Int, CaseIterable {
    case date, unit, category, count, breakdown

    var name: String { "\(self)" }
  }

  /// No count of people on Earth is greater, and sums of such counts stay exact.
  static let greatestCount = 9_999_999_999

  /// Reads counts of which no two say the same thing, and whose parts add to their totals.
  static func read(
    _ source: SourceFile, in folder: StudyFolder
  ) throws(RejectedInput) -> (series: CountSeries, material: MaterialFile) {
    let material = try MaterialFile(
      source, in: folder, columns: Column.allCases.map(\.name))
    var faults = material.rows.isEmpty ? [material.fault("the file holds no count")] : []
    let counts = material.rows.indices.map { row in
      count(material.rows[row].texts) { message, column, remedy in
        faults.append(material.fault(message, row: row, column: column.rawValue, remedy: remedy))
      }
    }
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let rows = CountRows(counts.compactMap(\.self), in: material)
    faults = rows.repeated
    // Of two rows for one thing nobody can say which a sum should take.
    if faults.isEmpty { faults = rows.withoutTotal + rows.notAddingUp }
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    return (CountSeries(rows.counts), material)
  }

  private typealias Report = (_ message: String, _ column: Column, _ remedy: String?) -> Void

  /// A row as a count; `nil` after a fault.
  private static func count(_ texts: [String], _ fault: Report) -> CountSeries.Count? {
    let date = date(texts[Column.date.rawValue], fault)
    faultEdges(texts, fault)
    let unit = unit(texts[Column.unit.rawValue], fault)
    let count = number(texts[Column.count.rawValue], fault)
    let breakdown = texts[Column.breakdown.rawValue]
    let category = texts[Column.category.rawValue]
    guard breakdown.isEmpty == category.isEmpty, category != "*" else {
      faultPart(breakdown, category, fault)
      return nil
    }
    guard let date, let unit, let count else { return nil }
    let part =
      breakdown.isEmpty ? nil : CountSeries.Part(breakdown: breakdown, category: category)
    return CountSeries.Count(date: date, unit: unit, part: part, count: count)
  }

  /// A name with a space at its edge looks like another, and is none.
  private static func faultEdges(_ texts: [String], _ fault: Report) {
    for column in [Column.unit, .category, .breakdown] {
      let text = texts[column.rawValue]
      guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { continue }
      fault(
        "the \(column.name) '\(text.shortened)' begins or ends with a space", column,
        "remove the space")
    }
  }

  private static func date(_ text: String, _ fault: Report) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    if CalendarDate.isDated(text) {
      fault("there is no day '\(text)' in the calendar", .date, nil)
    } else {
      fault(
        "the date is '\(text.shortened)' where a day as yyyy-mm-dd belongs", .date,
        "write it like 2024-01-31")
    }
    return nil
  }

  private static func unit(_ text: String, _ fault: Report) -> String? {
    if text.isEmpty {
      fault("the count has no unit", .unit, "name the profession or organisation it is of")
    } else if text == "*" {
      fault(
        "the unit '*' is what the report's own tables call the sum", .unit,
        "remove the row; 'total: true' in the plan adds the units")
    } else {
      return text
    }
    return nil
  }

  private static func number(_ text: String, _ fault: Report) -> Int? {
    let isDigits = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    if isDigits, let number = Int(text), number <= greatestCount { return number }
    fault(
      "the count is '\(text.shortened)' where a whole number from 0 to \(greatestCount) belongs",
      .count,
      text.isEmpty
        ? "remove the row where there is no count" : "write it with digits alone, like 4708")
    return nil
  }

  private static func faultPart(_ breakdown: String, _ category: String, _ fault: Report) {
    if breakdown.isEmpty {
      fault(
        "the category '\(category.shortened)' has no breakdown", .breakdown,
        "say what the unit is divided by, such as sex; a unit's total has neither")
    } else if category.isEmpty {
      fault(
        "the breakdown '\(breakdown.shortened)' has no category", .category,
        "say which part it is; a unit's total has neither")
    } else {
      fault("the category '*' is what the report's own tables call the sum", .category, nil)
    }
  }
}
