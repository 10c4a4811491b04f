import Statistics
import Testing

struct RepairSearchTests {
  private func search(
    _ units: [Int], base: Int, _ structure: PercentageSet.Structure = .partition,
    otherBases: [Int] = []
  ) throws -> [Reading] {
    let set = PercentageSet(percentages(units), structure)
    return try #require(RepairSearch(set, base: base, otherBases: otherBases)).readings()
  }

  @Test func `the flagship's count among percentages comes first, then a swap, then a fudge`()
    throws
  {
    let readings = try search([63, 23, 1, 13], base: 31)
    #expect(
      readings.map(\.repair) == [
        .mixedUnits, .digitsSwapped, .digitsSwapped, .oneFudged, .twoDigits, .mentions,
        .nearest,
      ])
    #expect(
      readings.map(\.uniqueCounts) == [
        [19, 7, 1, 4], [19, 7, 1, 4], [1, 7, 19, 4], [19, 7, 0, 4], [20, 7, 0, 4], [44, 16, 1, 9],
        [20, 7, 0, 4],
      ])
    #expect(readings.map(\.base) == [31, 31, 31, 30, 31, 70, 31])
    #expect(readings.map(\.headcounts) == [[2], [], [], [], [], [], []])
    #expect(readings[0].percentageBase == 30)
    #expect(readings[1].percentages.compactMap(\.units) == [61, 23, 3, 13])
    #expect(readings[1].change == 4)
    #expect(readings[2].percentages.compactMap(\.units) == [3, 23, 61, 13])
    #expect(readings[4].percentages.compactMap(\.units) == [65, 23, 0, 13])
    #expect(readings.map { $0.chance == nil } == [false, false, false, false, false, true, true])
  }

  @Test(arguments: [
    (Repair.mixedUnits, 220), (.digitsSwapped, 18_212), (.oneFudged, 36_635),
  ])
  func `the chances of the flagship are those of trying every set that adds to a hundred`(
    repair: Repair, passing: Int
  ) throws {
    // Worked out once by a separate program, over all 176,851 such sets.
    let exact = Double(passing) / 176_851
    let set = PercentageSet(percentages([63, 23, 1, 13]), .partition)
    let search = try #require(RepairSearch(set, base: 31, sumTolerance: 0))
    let reading = try #require(search.readings().first { $0.repair == repair })
    let standardError = (exact * (1 - exact) / 5_000).squareRoot()
    #expect(abs((reading.chance?.share ?? 1) - exact) < 3 * standardError)
  }

  @Test func `the same seed gives the same readings`() throws {
    let set = PercentageSet(percentages([63, 23, 1, 13]), .partition)
    let search = try #require(RepairSearch(set, base: 31))
    #expect(search.readings(draws: 300, seed: 4) == search.readings(draws: 300, seed: 4))
  }

  @Test func `the base of another group is offered where it fits`() throws {
    let readings = try search([50, 8, 13, 13, 8, 8], base: 14, otherBases: [31, 24, 23, 24, 14])
    let other = try #require(readings.first)
    #expect(other.repair == .otherBase)
    #expect(other.base == 24)
    #expect(other.uniqueCounts == [12, 2, 3, 3, 2, 2])
    #expect((other.chance?.share ?? 1) < 0.01)
  }

  @Test func `a base off by a few is offered`() throws {
    let readings = try search([64, 28, 8], base: 27)
    let nearby = try #require(readings.first { $0.repair == .nearbyBase })
    #expect(nearby.base == 25)
    #expect(nearby.uniqueCounts == [16, 7, 2])
    #expect(nearby.change == 0)
  }

  @Test func `another rounding is offered`() throws {
    let readings = try search([33, 33, 34], base: 3)
    let other = try #require(readings.first { $0.repair == .otherRounding })
    #expect(other.rounding == .largestRemainder)
    #expect(other.uniqueCounts == [1, 1, 1])
  }

  @Test func `one other digit is offered`() throws {
    // 12 and 7 of 19 are 63 and 37 %.
    let readings = try search([63, 27], base: 19)
    let one = try #require(readings.first { $0.repair == .oneDigit })
    #expect(one.percentages.compactMap(\.units) == [63, 37])
    #expect(one.uniqueCounts == [12, 7])
  }

  @Test func `figures of people among percentages of everybody are offered`() throws {
    // Of 40: 5 and 3 people, and 32 who are 80 %.
    let readings = try search([5, 3, 80], base: 40)
    let mixed = try #require(
      readings.first { $0.repair == .mixedUnits && $0.headcounts == [0, 1] })
    #expect(mixed.percentageBase == 40)
    #expect(mixed.uniqueCounts == [5, 3, 32])
  }

  @Test func `the nearest figures to a multiple response are each nearest by itself`() throws {
    let readings = try search([50, 20], base: 31, .multipleOfRespondents)
    let nearest = readings.filter { $0.repair == .nearest }
    #expect(nearest.map { $0.percentages.compactMap(\.units) } == [[48, 19], [52, 19]])
    #expect(nearest.allSatisfy { $0.chance == nil })
    #expect(!readings.contains { [.mixedUnits, .oneFudged, .mentions].contains($0.repair) })
  }

  @Test func `a set that is feasible has nothing to repair`() throws {
    #expect(try search([61, 23, 3, 13], base: 31).isEmpty)
  }

  @Test func `nets, bounds, mixed decimals and figures above a hundred are not searched`() throws {
    let family = try #require(NetFamily([.init(at: 2, of: [0, 1])], among: 3))
    let nets = PercentageSet(percentages([20, 30, 50]), .nested(family, isComplete: true))
    #expect(RepairSearch(nets, base: 31) == nil)
    for texts in [["<1", "99"], ["12.5", "87"], ["101", "1"], ["-", "50"]] {
      let set = try #require(PercentageSet(texts, .partition))
      #expect(RepairSearch(set, base: 31) == nil)
    }
  }

  @Test(arguments: [
    PercentageSet.Structure.partition, .incomplete, .multipleOfRespondents, .multipleOfResponses,
  ])
  func `the counts of every reading print as its figures`(structure: PercentageSet.Structure) throws
  {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<25 {
      let base = Int.random(in: 8...45, using: &generator)
      let first = Int.random(in: 0...100, using: &generator)
      let second = Int.random(in: 0...(100 - first), using: &generator)
      let set = PercentageSet(percentages([first, second, 100 - first - second]), structure)
      let search = try #require(RepairSearch(set, base: base, otherBases: [base + 9]))
      for reading in search.readings(draws: 1) {
        #expect(isSound(reading, structure), "\(reading)")
      }
    }
  }

  private func isSound(_ reading: Reading, _ structure: PercentageSet.Structure) -> Bool {
    guard let counts = reading.uniqueCounts else { return !reading.counts.isEmpty }
    let units = reading.percentages.compactMap(\.units)
    let misprinted = counts.indices.count { place in
      reading.headcounts.contains(place)
        ? counts[place] != units[place]
        : !PrintRounding.all.contains {
          printed(counts[place], of: reading.percentageBase, whole: 100, $0)
            .contains(units[place])
        }
    }
    let sum = counts.reduce(0, +)
    let addsUp =
      switch structure {
      case .incomplete: sum <= reading.base
      case .multipleOfRespondents: counts.allSatisfy { $0 <= reading.base }
      default: sum == reading.base
      }
    return addsUp && misprinted <= (reading.repair == .oneFudged ? 1 : 0)
  }
}
