import Survey
import Yams

extension StudyFileReader {
  /// Words for print by the name that they stand for; `*` is the sum of the units.
  mutating func labels(
    _ entry: Entry?, _ series: CountSeries, hasTotal: Bool
  ) -> [String: String] {
    guard let entry else { return [:] }
    let names =
      series.units + series.breakdowns + series.parts.map(\.category) + (hasTotal ? ["*"] : [])
    var labels: [String: String] = [:]
    for item in entries(entry.value, of: "'labels'") {
      guard names.contains(item.name) else {
        unknown(
          "unit, breakdown or category", item.name, at: item.key, among: names,
          remedy: item.name == "*" ? "'*' is the sum: add 'total: true'" : nil)
        continue
      }
      guard let label = required(item, "the label of '\(item.name)'", in: item.key) else {
        continue
      }
      if let other = labels.first(where: { $0.value == label })?.key {
        fault(
          "'\(other)' and '\(item.name)' have the same label, so nobody could tell them apart",
          at: item.value, remedy: "give each a label of its own")
      } else if label != item.name, series.namesBeside(item.name).contains(label) {
        fault(
          "the label of '\(item.name)' is '\(label)', the name of another row or column",
          at: item.value, remedy: "give it a label of its own")
      }
      labels[item.name] = label
    }
    return labels
  }

  /// Notes a unit that is called like the sum, which has the label that nobody gave it.
  mutating func faultLikeTotal(
    _ units: [CountTrendPlan.Named], _ labels: [String: String], at entry: Entry?
  ) {
    guard let entry, labels["*"] == nil,
      let unit = units.first(where: { $0.label == Self.labelOfTotal })
    else { return }
    fault(
      "the unit '\(unit.value)' has the same label as the sum, '\(Self.labelOfTotal)'",
      at: entry.key, remedy: "give the sum another under 'labels', with the key \"*\"")
  }

  /// The label of a sum to which the study file gives none.
  static let labelOfTotal = "All"

  /// The units of a trend, each with a label of its own.
  mutating func units(
    _ entry: Entry?, _ series: CountSeries, _ labels: [String: String]
  ) -> [CountTrendPlan.Named] {
    let names =
      entry.map { entry in
        distinctTexts(entry, of: "'units'").filter { name, node in
          if series.units.contains(name) { return true }
          unknown("unit", name, at: node, among: series.units)
          return false
        }.map(\.text)
      } ?? series.units
    return names.map { CountTrendPlan.Named(value: $0, label: labels[$0] ?? $0) }
  }

  /// What the units are divided by; `nil` where nothing, or nothing known, is named.
  mutating func breakdown(
    _ fields: [CountTrendKey: Entry], _ series: CountSeries, _ labels: [String: String]
  ) -> CountTrendPlan.Breakdown? {
    guard let entry = fields[.by] else {
      if let idle = fields[.unknown] {
        fault(
          "'unknown' is of a breakdown's categories, and there is none", at: idle.key,
          remedy: "add 'by', or remove it")
      }
      return nil
    }
    guard let name = text(entry.value, of: "'by'") else { return nil }
    guard series.breakdowns.contains(name) else {
      unknown(
        "breakdown", name, at: entry.value, among: series.breakdowns,
        remedy: series.breakdowns.isEmpty ? "the counts have totals alone: remove it" : nil)
      return nil
    }
    let categories = series.categories(of: name)
    return CountTrendPlan.Breakdown(
      name: CountTrendPlan.Named(value: name, label: labels[name] ?? name.capitalizedFirst),
      categories: categories.map { CountTrendPlan.Named(value: $0, label: labels[$0] ?? $0) },
      unknown: unknown(fields[.unknown], among: categories))
  }

  private mutating func unknown(_ entry: Entry?, among categories: [String]) -> [String] {
    guard let entry else { return [] }
    let named = distinctTexts(entry, of: "'unknown'").filter { name, node in
      if categories.contains(name) { return true }
      unknown("category", name, at: node, among: categories)
      return false
    }.map(\.text)
    if Set(named) == Set(categories) {
      fault("every category is unknown, so that nothing is known", at: entry.key)
    }
    return named
  }
}

extension CountSeries {
  /// The names that stand in the same place of a table as one of them: units, or categories.
  fileprivate func namesBeside(_ name: String) -> [String] {
    if name == "*" || units.contains(name) { return units }
    return breakdowns.map(categories).filter { $0.contains(name) }.flatMap(\.self)
  }
}
