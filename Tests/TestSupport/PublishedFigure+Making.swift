package import Survey

extension PublishedFigure {
  /// A figure of which only what matters to a test is said.
  package init(
    _ id: String, _ set: String, _ measure: String, _ category: String = "*", _ value: String,
    unit: String? = nil, base: Int? = nil, group: String = "", word: String = "", date: String = "",
    partOf: String? = nil
  ) {
    self.init(
      id: id, set: set, measure: measure, category: category, value: value,
      unit: unit ?? (measure == "percent" ? "percent" : "count"), base: base, group: group,
      quantifier: word, note: "", date: date, partOf: partOf)
  }

  /// Percentages of one question, on one base.
  package static func percentages(
    _ values: [String], of base: Int?, group: String = ""
  ) -> [PublishedFigure] {
    values.enumerated().map { place, value in
      PublishedFigure(
        "P\(place + 1)", "q", "percent", "c\(place + 1)", value, base: base, group: group)
    }
  }
}
