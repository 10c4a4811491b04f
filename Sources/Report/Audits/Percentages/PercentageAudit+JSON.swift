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
