import Survey

/// The rows of a file of counts, held against each other.
struct CountRows {
  let counts: [CountSeries.Count]
  private let material: MaterialFile
  /// The row of each unit's total.
  private let totals: [Place: Int]

  /// A unit on a date.
  private struct Place: Hashable {
    let date: CalendarDate
    let unit: String
  }

  /// What a row is the count of.
  private struct Subject: Hashable {
    let place: Place
    let part: CountSeries.Part?
  }

  /// What is divided, and by what.
  private struct Whole: Hashable {
    let place: Place
    let breakdown: String
  }

  /// Takes the counts of all rows of a file, in its order.
  init(_ counts: [CountSeries.Count], in material: MaterialFile) {
    self.counts = counts
    self.material = material
    totals = counts.enumerated().reduce(into: [:]) { totals, row in
      if row.element.part == nil { totals[Self.place(row.element)] = row.offset }
    }
  }

  /// Rows that count what an earlier row counted.
  var repeated: [Diagnostic] {
    var first: [Subject: Int] = [:]
    return counts.enumerated().compactMap { row, count in
      let subject = Subject(place: Self.place(count), part: count.part)
      guard let earlier = first[subject] else {
        first[subject] = row
        return nil
      }
      return fault(
        "\(words(count)) stands twice; the first is on line \(material.line(ofRow: earlier))",
        row: row, .unit, "keep one of them")
    }
  }

  /// Units that are divided without a count of the whole.
  var withoutTotal: [Diagnostic] {
    wholes.compactMap { whole, rows in
      guard totals[whole.place] == nil, let row = rows.first else { return nil }
      return fault(
        "'\(whole.place.unit)' has parts by '\(whole.breakdown)' on \(whole.place.date) and no"
          + " total", row: row, .unit, "add a row without breakdown and category")
    }
  }

  /// Totals that their parts don't add to.
  var notAddingUp: [Diagnostic] {
    wholes.compactMap { whole, rows in
      guard let total = totals[whole.place] else { return nil }
      let sum = rows.map { counts[$0].count }.reduce(0, +)
      guard sum != counts[total].count, let first = rows.first, let last = rows.last else {
        return nil
      }
      let lines = [first, last].map { String(material.line(ofRow: $0)) }
      return fault(
        "the total of \(words(counts[total])) is \(counts[total].count), and its parts by"
          + " '\(whole.breakdown)' (lines \(lines.joined(separator: " to "))) add to \(sum)",
        row: total, .count, "look both up in the source")
    }
  }

  /// The rows of each division, in the order of the file.
  private var wholes: [(whole: Whole, rows: [Int])] {
    var rows: [Whole: [Int]] = [:]
    for (row, count) in counts.enumerated() {
      guard let part = count.part else { continue }
      rows[Whole(place: Self.place(count), breakdown: part.breakdown), default: []].append(row)
    }
    return rows.map { ($0.key, $0.value) }.sorted { ($0.rows[0]) < ($1.rows[0]) }
  }

  private static func place(_ count: CountSeries.Count) -> Place {
    Place(date: count.date, unit: count.unit)
  }

  private func words(_ count: CountSeries.Count) -> String {
    let part = count.part.map { " by '\($0.breakdown)' '\($0.category)'" } ?? ""
    return "'\(count.unit)'\(part) on \(count.date)"
  }

  private func fault(
    _ message: String, row: Int, _ column: CountFile.Column, _ remedy: String
  ) -> Diagnostic {
    material.fault(message, row: row, column: column.rawValue, remedy: remedy)
  }
}
