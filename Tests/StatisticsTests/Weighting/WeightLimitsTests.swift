import Statistics
import Testing

// Ten respondents and a total of 100 on margins 60/40 and 50/50. Raked, the lone respondent of the
// first cell gets x = (5 + √1825)/3 = 15.907, and her opposite x − 10; one number settles the table.
private let lopsided = [(1, [0, 0]), (4, [0, 1]), (4, [1, 0]), (1, [1, 1])]
private let lopsidedTargets: [[Double]] = [[60, 40], [50, 50]]

@Test(arguments: [
  (1.6, 0.0, [15.9066729, 11.0233318, 8.5233318, 5.9066729], 0),
  (1.5, 0.0, [15, 11.25, 8.75, 5], 1),
  (1.6, 0.6, [16, 11, 8.5, 6], 1),
])
func `a capped weight settles the others`(
  cap: Double, floor: Double, expected: [Double], trimmed: Int
) throws {
  let margins = rakingMargins(lopsided, lopsidedTargets)
  let raking = try Raking(
    of: equalWeights(margins), to: margins, within: WeightLimits(cap: cap, floor: floor))
  let found = [0, 1, 5, 9].map { raking.weights[$0] }
  #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found)")
  #expect(raking.trimmedCount == trimmed)
  #expect(raking.largestErrors.allSatisfy { $0 <= 1e-10 })
}

@Test func `limits that contradict each other are refused with the weights' range`() throws {
  let faults = try rakingFaults(
    lopsided, lopsidedTargets, within: WeightLimits(cap: 1.5, floor: 0.55))
  guard case .limitsNotHeld(let rounds, let smallest, let largest) = try #require(faults.first)
  else {
    Issue.record("\(faults)")
    return
  }
  #expect(rounds > 0)
  #expect(smallest < 0.55 || largest > 1.5)
}

@Test func `a cap below what a category needs is refused with the ratio that it needs`() throws {
  let faults = try rakingFaults(lopsided, lopsidedTargets, within: WeightLimits(cap: 1.1))
  #expect(faults == [.limitTooTight(margin: 0, category: 0, ratio: 1.2)])
}

@Test func `a floor above what a category needs is refused with the ratio that it needs`() throws {
  let faults = try rakingFaults(lopsided, lopsidedTargets, within: WeightLimits(cap: 3, floor: 0.9))
  #expect(faults == [.limitTooTight(margin: 0, category: 1, ratio: 0.8)])
}

@Test func `capped weights keep to their cap and to the margins, or are refused`() {
  var generator = SeededGenerator(seed: 37)
  var successes = 0
  for _ in 0..<30 {
    let sample = RandomSample(using: &generator)
    let cap = Double.random(in: 1.2...3, using: &generator)
    guard
      let raking = try? Raking(
        of: sample.weights, to: sample.margins, within: WeightLimits(cap: cap, floor: 0.2))
    else { continue }
    successes += 1
    let mean = 200.0 / 60
    #expect(raking.weights.allSatisfy { $0 <= cap * mean * (1 + 2e-9) && $0 >= 0.199 * mean })
    for margin in sample.margins {
      for (category, target) in margin.targets.enumerated() {
        let members = raking.weights.indices.filter { margin.categories[$0] == category }
        #expect(abs(members.reduce(0) { $0 + raking.weights[$1] } - target) <= 1e-9 * target)
      }
    }
  }
  #expect(successes > 15)
}
