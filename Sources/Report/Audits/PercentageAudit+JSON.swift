import Foundation
package import Survey

extension PercentageAudit {
  /// The audit as a JSON array of one object.
  package var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode([AuditObject(self)]), as: UTF8.self)
    }
  }
}

/// An audit as a JSON object; what there is none of is null.
private struct AuditObject: Encodable {
  private let audit: PercentageAudit

  init(_ audit: PercentageAudit) { self.audit = audit }

  private enum CodingKeys: String, CodingKey {
    case id, set, base, structure, rounding, verdict, impossible, counts, chance, readings
    case feasibleBases = "feasible_bases"
    case maximumBase = "max_base"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    let set = audit.figures.map(\.plain)
    try object.encode("\(set.joined(separator: " ")) of \(audit.base)", forKey: .id)
    try object.encode(set, forKey: .set)
    try object.encode(audit.base, forKey: .base)
    try object.encode(audit.structure.rawValue, forKey: .structure)
    try object.encode(audit.allowed.roundings.map(\.rawValue), forKey: .rounding)
    try object.encode(audit.verdict.word, forKey: .verdict)
    try object.encode(audit.isImpossible, forKey: .impossible)
    try object.encode(audit.verdict.counts, forKey: .counts)
    try object.encode(audit.chanceOfPassing?.share, forKey: .chance)
    try object.encode(audit.bases.map(BasesObject.init), forKey: .feasibleBases)
    try object.encode(audit.maximumBase, forKey: .maximumBase)
    try object.encode(audit.readings.map(ReadingObject.init), forKey: .readings)
  }
}

private struct BasesObject: Encodable {
  private let runs: PercentageAudit.FeasibleRuns

  init(_ runs: PercentageAudit.FeasibleRuns) { self.runs = runs }

  private enum CodingKeys: String, CodingKey {
    case rounding, ranges, smallest
    case nearestBelow = "nearest_below"
    case nearestAbove = "nearest_above"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(runs.rounding.rawValue, forKey: .rounding)
    try object.encode(runs.ranges.map { [$0.lowerBound, $0.upperBound] }, forKey: .ranges)
    try object.encode(runs.smallest, forKey: .smallest)
    try object.encode(runs.nearestBelow, forKey: .nearestBelow)
    try object.encode(runs.nearestAbove, forKey: .nearestAbove)
  }
}

private struct ReadingObject: Encodable {
  private let reading: PercentageAudit.Reading

  init(_ reading: PercentageAudit.Reading) { self.reading = reading }

  private enum CodingKeys: String, CodingKey {
    case repair, set, base, people, rounding, counts, chance
    case percentageBase = "percentage_base"
    case countRanges = "count_ranges"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(reading.repair.rawValue, forKey: .repair)
    try object.encode(reading.figures.map(\.plain), forKey: .set)
    try object.encode(reading.base, forKey: .base)
    try object.encode(reading.percentageBase, forKey: .percentageBase)
    try object.encode(reading.headcounts.map { reading.figures[$0].plain }, forKey: .people)
    try object.encode(reading.rounding.rawValue, forKey: .rounding)
    try object.encode(reading.uniqueCounts, forKey: .counts)
    try object.encode(
      reading.counts.map { [$0.lowerBound, $0.upperBound] }, forKey: .countRanges)
    try object.encode(reading.chance?.share, forKey: .chance)
  }
}
