import Analysis
import Foundation
import Report
import Survey
import Testing

/// An audit as a machine reads it.
struct PercentageAuditJSONTests {
  private struct Object: Decodable {
    struct Bases: Decodable {
      let rounding: String
      let ranges: [[Int]]
      let smallest: Int?
    }

    struct Reading: Decodable {
      let repair: String
      let counts: [Int]?
      let chance: Double?
    }

    let id: String
    let set: [String]
    let verdict: String
    let feasible_bases: [Bases]
    let counts: [Int]?
    let readings: [Reading]
  }

  private static func object(_ set: [String]) throws -> Object {
    let audit = try #require(PercentageAudit(set, structure: .partition, base: 31))
    let objects = try JSONDecoder().decode([Object].self, from: Data(audit.json.utf8))
    #expect(objects.count == 1)
    return try #require(objects.first)
  }

  @Test func `an impossible set has readings and no counts`() throws {
    let object = try Self.object(["63", "23", "1", "13"])
    #expect(object.id == "63 23 1 13 of 31")
    #expect(object.set == ["63", "23", "1", "13"])
    #expect(object.verdict == "impossible")
    #expect(object.counts == nil)
    #expect(object.feasible_bases.first?.ranges.first == [70, 71])
    #expect(object.readings.first?.repair == "mixed units")
    #expect(object.readings.first?.counts == [19, 7, 1, 4])
    #expect(object.readings.last?.chance == nil)
  }

  @Test func `a possible set has counts and no readings`() throws {
    let object = try Self.object(["61.3", "22.6", "3.2", "12.9"])
    #expect(object.set == ["61.3", "22.6", "3.2", "12.9"])
    #expect(object.verdict == "feasible-unique")
    #expect(object.counts == [19, 7, 1, 4])
    #expect(object.readings.isEmpty)
  }
}
