import Analysis
import Survey
import Testing

/// What an audit finds of whole sets and of their single percentages.
struct PercentageAuditTests {
  private static func flagship() throws -> PercentageAudit {
    try #require(PercentageAudit(["63", "23", "1", "13"], structure: .partition, base: 31))
  }

  @Test func `63, 23, 1 and 13 of 31 are impossible under every rounding`() throws {
    let audit = try Self.flagship()
    #expect(audit.verdict == .impossible)
    #expect(audit.isImpossible)
    #expect(audit.isPossibleOnSomeBase)
    #expect(audit.bases.compactMap(\.smallest).min() == 70)
    #expect(audit.bases.allSatisfy { $0.nearestBelow == nil })
  }

  @Test func `a percentage that can't be printed has its neighbours`() throws {
    let check = try Self.flagship().checks[0]
    #expect(check.counts == nil)
    #expect(check.printableUnder == [])
    #expect(check.neighbours.map(\.count) == [19, 20])
    #expect(check.neighbours.map(\.percentage.description) == ["61", "65"])
    #expect(check.smallestBase == 8)
  }

  @Test func `one percent needs 67 people, or 51 with decimals dropped`() throws {
    let check = try Self.flagship().checks[2]
    #expect(check.onePerson.description == "3.2")
    #expect(check.smallestBase == 67)
    #expect(check.smallestOtherwise == PercentageAudit.SmallestBase(51, under: .truncate))
  }

  @Test func `the reading that explains the fewest random sets comes first`() throws {
    let readings = try Self.flagship().readings
    let first = try #require(readings.first)
    #expect(first.repair == .mixedUnits)
    #expect(first.headcounts == [2])
    #expect(first.percentageBase == 30)
    #expect(first.uniqueCounts == [19, 7, 1, 4])
    let repairs = readings.map(\.repair)
    let swap = try #require(repairs.firstIndex(of: .digitsSwapped))
    let fudge = try #require(repairs.firstIndex(of: .oneFudged))
    #expect(swap < fudge)
    let shares = readings.map { $0.chance?.share ?? 2 }
    #expect(shares == shares.sorted())
  }

  @Test func `a set that is possible has its counts and no readings`() throws {
    let audit = try #require(
      PercentageAudit(["61", "23", "3", "13"], structure: .partition, base: 31))
    #expect(audit.verdict == .feasibleUnique(counts: [19, 7, 1, 4]))
    #expect(audit.readings.isEmpty)
  }

  @Test func `a rounding that isn't allowed doesn't make a set possible`() throws {
    // 20 of 31 are 64.5 % and 11 are 35.5 %.
    let set = ["64", "35"]
    let any = try #require(PercentageAudit(set, structure: .incomplete, base: 31))
    #expect(any.verdict == .impossibleUnder(.either, possibleUnder: [.truncate]))
    #expect(!any.isImpossible)
    let halfUp = try #require(
      PercentageAudit(set, structure: .incomplete, base: 31, allowed: .only(.halfUp)))
    #expect(halfUp.isImpossible)
  }

  @Test func `largest remainders may take one percentage up`() throws {
    let audit = try #require(
      PercentageAudit(
        ["34", "33", "33"], structure: .partition, base: 6, allowed: .only(.largestRemainder)))
    #expect(audit.verdict == .feasibleUnique(counts: [2, 2, 2]))
    #expect(audit.checks.map(\.counts) == [2...2, 2...2, 2...2])
  }

  @Test(arguments: [["abc"], ["63", "1e3"], []])
  func `what is no percentage is no audit`(texts: [String]) {
    #expect(PercentageAudit(texts, structure: .partition, base: 31) == nil)
  }

  @Test func `the largest base tried is 1,000, twice the base or what is asked`() throws {
    let largest = [31, 800].compactMap {
      PercentageAudit(["50", "50"], structure: .partition, base: $0)?.maximumBase
    }
    #expect(largest == [1_000, 1_600])
    let asked = PercentageAudit(["50", "50"], structure: .partition, base: 31, maximumBase: 40)
    #expect(asked?.maximumBase == 40)
    #expect(asked?.bases.first?.ranges.last?.upperBound == 40)
  }
}
