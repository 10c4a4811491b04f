import Survey
import Yams

enum DesignKey: String, CaseIterable {
  case strata, clusters, populations
  case singleUnits = "single_units"
}

extension StudyFileReader {
  /// How respondents were drawn; `nil` where each was drawn by itself.
  mutating func sampleDesign(_ entry: Entry?) -> DesignPlan? {
    guard let entry else { return nil }
    let fields = fields(entry.value, of: "'design'", DesignKey.self)
    guard entry.value.mapping != nil else { return nil }
    if fields[.strata] == nil, fields[.clusters] == nil, fields[.populations] == nil {
      fault(
        "'design' names no column", at: entry.key,
        remedy: "add 'strata', 'clusters' or 'populations'")
    }
    let clusters = columns(fields[.clusters])
    let populations = columns(fields[.populations])
    if populations.count > max(1, clusters.count), let extra = fields[.populations] {
      fault(
        "'populations' names \(populations.count) columns, and units are drawn in"
          + " \(max(1, clusters.count) == 1 ? "1 stage" : "\(clusters.count) stages")",
        at: extra.key, remedy: "name one column a stage, the first stage first")
    }
    if let idle = fields[.singleUnits], fields[.strata] == nil {
      fault(
        "'single_units' is of strata with one unit, and there are no strata", at: idle.key,
        remedy: "add 'strata', or remove it")
    }
    return DesignPlan(
      strata: optional(fields[.strata], "'strata'"), clusters: clusters, populations: populations,
      singleUnits: choice(fields[.singleUnits], of: "'single_units'", default: .fail),
      place: place(of: entry))
  }

  private mutating func columns(_ entry: Entry?) -> [String] {
    entry.map { distinctTexts($0, of: "'\($0.name)'").map(\.text) } ?? []
  }
}
