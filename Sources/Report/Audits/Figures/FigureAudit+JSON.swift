import Foundation
package import Survey

extension FigureAudit {
  /// The audit as a JSON array with one object a check.
  package var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(checks.map(CheckObject.init)), as: UTF8.self)
    }
  }
}

/// A check as a JSON object; what there is none of is null.
private struct CheckObject: Encodable {
  private let check: FigureAudit.Check

  init(_ check: FigureAudit.Check) { self.check = check }

  private enum CodingKeys: String, CodingKey {
    case id, check, figures, set, subject, group, base, verdict, impossible, finding, counts
    case readings, structure
    case structureSource = "structure_is"
    case basePrintedFor = "base_printed_for"
    case feasibleBases = "feasible_bases"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    let ids = check.figures.map(\.id)
    try object.encode("\(check.outcome.name) \(ids.joined(separator: " "))", forKey: .id)
    try object.encode(check.outcome.name, forKey: .check)
    try object.encode(ids, forKey: .figures)
    try object.encode(check.figures.map(\.value), forKey: .set)
    try object.encode(check.figures.last?.set, forKey: .subject)
    try object.encode(check.figures.last?.group, forKey: .group)
    try object.encode(audit?.base, forKey: .base)
    try object.encode(percentages?.lender, forKey: .basePrintedFor)
    try object.encode(audit?.structure.rawValue, forKey: .structure)
    try object.encode(
      percentages.map { $0.isStructureDeclared ? "declared" : "assumed" }, forKey: .structureSource)
    try object.encode(check.outcome.verdictWord, forKey: .verdict)
    try object.encode(check.outcome.standing == .amiss, forKey: .impossible)
    try object.encode(check.finding, forKey: .finding)
    try object.encode(audit?.verdict.counts, forKey: .counts)
    try object.encode(audit?.bases.map(BasesObject.init) ?? [], forKey: .feasibleBases)
    try object.encode(audit?.readings.map(ReadingObject.init) ?? [], forKey: .readings)
  }

  private var audit: PercentageAudit? { percentages?.audit }

  private var percentages: FigureAudit.PercentageCheck? {
    if case .percentages(let check) = check.outcome { check } else { nil }
  }
}

extension FigureAudit.Outcome {
  /// What was held against what, in a word.
  fileprivate var name: String {
    switch self {
    case .percentages, .noBase: "percentages"
    case .commonBase: "common-base"
    case .average: "average"
    case .range: "range"
    case .total: "total"
    case .aboveBase: "above-base"
    case .components: "components"
    case .repeated: "repeated"
    case .countBesidePercentage: "count-beside-percentage"
    case .growth: "growth"
    case .word: "word"
    case .unreadable: "unreadable"
    }
  }

  /// The verdict in a word, for a machine: that of a set of percentages as in their own audit.
  fileprivate var verdictWord: String {
    switch self {
    case .percentages(let check): check.audit.verdict.word
    case .noBase: "untestable(no base stated)"
    case .average(let check):
      switch check.finding {
      case .possible: "feasible"
      case .possibleUnder: "impossible-under(\(PercentageAudit.Rounding.either.rawValue))"
      case .impossible: "impossible"
      case .untestable: "untestable(too few decimals)"
      }
    case .word(let check) where check.standing == .untold: "untestable(no number)"
    case .commonBase(let check):
      check.fitting.isEmpty ? "impossible" : "feasible on another base"
    case .unreadable: "unreadable"
    case .repeated(let check) where check.agreement == .unreadable: "unreadable"
    case .countBesidePercentage where standing == .otherwise: "agrees by another rounding"
    case .growth: "follows"
    case .range, .total, .aboveBase, .components, .repeated, .countBesidePercentage, .word:
      switch standing {
      case .amiss: "differs"
      case .otherwise: "differs on a condition"
      case .fits, .follows, .untold: "agrees"
      }
    }
  }
}
