import Survey

/// The bases that can make a set under one rounding, as a JSON object.
struct BasesObject: Encodable {
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

/// A reading as a JSON object; counts are null where there are several choices.
struct ReadingObject: Encodable {
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
