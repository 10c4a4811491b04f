import Statistics
import Testing

struct NetFamilyTests {
  @Test(arguments: [
    [NetFamily.Net(at: 3, of: [0, 1]), .init(at: 4, of: [1, 2])],
    [.init(at: 3, of: [])],
    [.init(at: 5, of: [0])],
    [.init(at: 3, of: [0, 5])],
    [.init(at: 3, of: [0, 4]), .init(at: 4, of: [1])],
    [.init(at: 3, of: [0]), .init(at: 3, of: [1])],
  ])
  func `nets that overlap, are empty or name no percentage are refused`(nets: [NetFamily.Net]) {
    #expect(NetFamily(nets, among: 5) == nil)
  }

  @Test func `nets within nets agree with brute force`() throws {
    // a, b, c, d, a + b, a + b + c.
    let family = try #require(
      NetFamily([.init(at: 5, of: [0, 1, 2]), .init(at: 4, of: [0, 1])], among: 6))
    for base in [6, 7, 11] {
      var sets: [[Int]: Int] = [:]
      var counts: [[Int]: Int] = [:]
      for parts in divisions(of: base, into: 4) {
        let all = parts + [parts[0] + parts[1], parts[0] + parts[1] + parts[2]]
        let figures = all.flatMap { printed($0, of: base, whole: 100, .halfUp) }
        sets[figures, default: 0] += 1
        counts[figures] = all.reduce(0, +)
      }
      var generator = SeededGenerator(seed: 11)
      for (figures, vectors) in sets {
        let set = PercentageSet(percentages(figures), .nested(family, isComplete: true))
        #expect(set.vectorCount(base: base, rounding: .halfUp) == vectors)
        #expect(
          set.uniqueCounts(base: base, rounding: .halfUp)?.reduce(0, +) == counts[figures])
        var changed = figures
        changed[Int.random(in: 0...5, using: &generator)] += 1
        let other = PercentageSet(percentages(changed), .nested(family, isComplete: true))
        #expect(other.isFeasible(base: base, rounding: .halfUp) == (sets[changed] != nil))
      }
    }
  }

  @Test func `a net on top of the same members as another is held to it`() throws {
    let family = try #require(
      NetFamily([.init(at: 2, of: [0, 1]), .init(at: 3, of: [0, 1])], among: 4))
    let same = PercentageSet(percentages([20, 30, 50, 50]), .nested(family, isComplete: false))
    let different = PercentageSet(
      percentages([20, 30, 50, 60]), .nested(family, isComplete: false))
    #expect(same.isFeasible(base: 10, rounding: .either))
    #expect(!different.isFeasible(base: 10, rounding: .either))
  }
}
