import Survey

extension MaterialFile {
  /// The most points that a level may be worth.
  static let mostPoints = 99_999
  /// The largest total of points that is read.
  static let mostTotal = 9_999_999

  /// The whole number of a cell; `nil` for anything else.
  func number(row: Int, column: Int, in range: ClosedRange<Int>) -> Int? {
    let text = rows[row].texts[column]
    guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text) else { return nil }
    return range.contains(number) ? number : nil
  }

  /// The faults of a column in which something must stand, once for each thing that has several
  /// rows.
  func emptyFaults(column: Int, _ what: String, by key: Int? = nil) -> [Diagnostic] {
    firstRows(by: key).filter { rows[$0].texts[column].isEmpty }.map {
      fault("\(what) is missing", row: $0, column: column, remedy: "fill the cell in")
    }
  }

  /// The faults of a column of names, which also stand in the names of tables; once for each name
  /// where a thing has several rows.
  func nameFaults(column: Int, _ what: String, hasSeveralRows: Bool) -> [Diagnostic] {
    let key = hasSeveralRows ? column : nil
    return emptyFaults(column: column, "the name of \(what)", by: key)
      + firstRows(by: key).filter { !rows[$0].texts[column].isPlainName }.map {
        fault(
          "'\(rows[$0].texts[column])' can't name \(what)", row: $0, column: column,
          remedy: "use lower-case letters, digits and hyphens")
      }
  }

  /// The first row of each text of a column, or every row without one.
  func firstRows(by key: Int?) -> [Int] {
    guard let key else { return Array(rows.indices) }
    var seen: Set<String> = []
    return rows.indices.filter { seen.insert(rows[$0].texts[key]).inserted }
  }

  /// The faults of a column that must say the same on every row of one thing.
  func unequalFaults(column: Int, by key: Int, _ what: String, of thing: String) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return rows.indices.compactMap { row in
      let name = rows[row].texts[key]
      let earlier = first[name] ?? row
      first[name] = earlier
      guard rows[row].texts[column] != rows[earlier].texts[column] else { return nil }
      return fault(
        "\(what) of \(thing) '\(name)' is '\(rows[row].texts[column])' here and"
          + " '\(rows[earlier].texts[column])' on line \(line(ofRow: earlier))", row: row,
        column: column, remedy: "say the same on all its rows")
    }
  }

  /// The faults of things that have the label of an earlier one, so that a table couldn't tell them
  /// apart.
  func sharedLabelFaults(column: Int, by key: Int, of thing: String) -> [Diagnostic] {
    var owners: [String: Int] = [:]
    return firstRows(by: key).compactMap { row in
      let label = rows[row].texts[column]
      guard !label.isEmpty, let earlier = owners[label] else {
        owners[label] = row
        return nil
      }
      return fault(
        "\(thing) '\(rows[row].texts[key])' has the label '\(label)', which is that of"
          + " '\(rows[earlier].texts[key])' on line \(line(ofRow: earlier))", row: row,
        column: column, remedy: "give each a label of its own")
    }
  }

  /// The faults of rows that must name each factor of a chart once for each thing.
  func factorFaults(
    column: Int, by key: Int, in chart: FactorPlan, of thing: String
  ) -> [Diagnostic] {
    var found: [String: [String: Int]] = [:]
    var order: [(name: String, row: Int)] = []
    var faults: [Diagnostic] = []
    for row in rows.indices {
      let name = rows[row].texts[key]
      let factor = rows[row].texts[column]
      if found[name] == nil { order.append((name, row)) }
      if chart.position(of: factor) == nil {
        faults.append(unknownFactor(factor, row: row, column: column, in: chart))
      } else if let earlier = found[name]?[factor] {
        faults.append(
          fault(
            "the factor '\(factor)' of \(thing) '\(name)' stands twice; the first is on line"
              + " \(line(ofRow: earlier))", row: row, column: column, remedy: "keep one of them"))
      }
      found[name, default: [:]][factor] = found[name]?[factor] ?? row
    }
    return faults
      + order.compactMap { name, row in
        missing(chart.factors.map(\.id).filter { found[name]?[$0] == nil }).map {
          fault(
            "\(thing) '\(name)' has no row for \($0)", row: row, column: key,
            remedy: "add a row for each factor of the chart")
        }
      }
  }

  private func missing(_ factors: [String]) -> String? {
    factors.isEmpty
      ? nil : "the factor\(factors.count == 1 ? "" : "s") \(factors.map { "'\($0)'" }.listed())"
  }

  private func unknownFactor(
    _ factor: String, row: Int, column: Int, in chart: FactorPlan
  ) -> Diagnostic {
    let known = chart.factors.map(\.id)
    return fault(
      "the factor '\(factor)' isn't in the chart", row: row, column: column,
      remedy: Suggestion.nearest(to: factor, among: known).map { "did you mean '\($0)'?" }
        ?? "known: \(known.listed(atMost: 20))")
  }
}

extension String {
  /// Whether it is made of lower-case letters, digits and hyphens; the empty text is.
  fileprivate var isPlainName: Bool {
    unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }
}
