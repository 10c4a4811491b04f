import Disclosure
import Survey

extension Study {
  /// How full counts were compared; nothing where the report has none.
  func countMethods(_ tables: [ClearedTable]) -> [String] {
    let counted = tables.filter { $0.base.rule.isFullCount }
    guard !counted.isEmpty else { return [] }
    let measures = Set(counted.flatMap(\.measures))
    var methods = [
      "Counts of a register or a workforce census take in everyone, so their changes have no"
        + " confidence interval and no significance test."
    ]
    if measures.contains(.change) {
      methods.append(
        "A change is the last count less the first. The change in per cent is of the first count,"
          + " and the index is the last count where the first is 100. Per cent a year is the"
          + " steady yearly growth that leads from the first count to the last: (last / first) to"
          + " the power of (1 / years), less 1, with years as days divided by 365.25.")
    }
    if measures.contains(.percent) {
      methods.append(
        "A share of a count is of everyone counted in the same unit on the date, known or not"
          + (measures.contains(.percentOfKnown)
            ? "; per cent of known leaves out those of whom it was not recorded." : "."))
    }
    return methods
  }
}
