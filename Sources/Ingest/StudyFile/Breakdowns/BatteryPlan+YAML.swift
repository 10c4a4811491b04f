import Survey

extension StudyFileReader {
  /// The keys of a breakdown that say nothing to the table of a battery.
  private static let keysOfColumns: [BreakdownKey] = [
    .by, .percent, .goal, .joint, .test, .robustness,
  ]

  /// A table of a battery's items; `nil` after a fault.
  mutating func batteryPlan(_ battery: Battery, _ draft: BreakdownDraft) -> BatteryPlan? {
    let fields = draft.fields
    for key in Self.keysOfColumns {
      guard let entry = fields[key] else { continue }
      fault(
        "'\(key.rawValue)' has no place in the table of a battery, whose columns are its options",
        at: entry.key, remedy: "remove it, or name the items of '\(battery.id.name)' one by one")
    }
    let shown = shown(battery, draft)
    return BatteryPlan(
      name: draft.name(of: battery.id), title: draft.title(of: battery.label),
      battery: battery.id, segment: draft.segment,
      base: choice(fields[.base], of: "'base'", default: .answered), measures: shown.measures,
      showsIntervals: shown.hasIntervals, interval: interval(shown, battery.options, draft),
      statistics: shown.statistics, box: box(shown, battery.options, draft),
      decimals: integer(fields[.decimals], of: "'decimals'", in: Rounding.allowedDecimals),
      notes: draft.notes, wave: draft.context.wave?.name,
      chart: chart(
        fields[.chart],
        of: .battery(
          options: battery.options.options.count, hasPercent: shown.measures.contains(.percent))))
  }
}
