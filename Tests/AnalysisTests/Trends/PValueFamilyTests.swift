import Survey
import Testing

@testable import Analysis

struct PValueFamilyTests {
  @Test func `places without a test stay without, and count for nothing`() {
    let family = PValueFamily([nil, 0.01, nil, 0.04], .bonferroni)
    #expect(family.size == 2)
    #expect((0..<4).map { family[$0] } == [nil, 0.02, nil, 0.08])
    #expect(family.caveats == [.waves(.testFamily(size: 2, .bonferroni))])
  }

  @Test func `a table without tests has no family`() {
    #expect(PValueFamily([nil, nil], .holm).caveats.isEmpty)
    #expect(PValueFamily([], .holm).size == 0)
  }

  @Test func `a test that stands at two places counts once`() {
    let family = PValueFamily([0.01, 0.04, 0.01, nil], twins: [2: 0, 3: 1], .bonferroni)
    #expect(family.size == 2)
    #expect((0..<4).map { family[$0] } == [0.02, 0.08, 0.02, nil])
    #expect(family.caveats == [.waves(.testFamily(size: 2, .bonferroni)), .waves(.sharedTests)])
  }

  @Test(arguments: [
    (Adjustment.none, [0.01, 0.04, 0.03]), (.bonferroni, [0.03, 0.12, 0.09]),
    (.holm, [0.03, 0.06, 0.06]), (.benjaminiHochberg, [0.03, 0.04, 0.04]),
  ])
  func `each method is its own`(adjustment: Adjustment, expected: [Double]) {
    let family = PValueFamily([0.01, 0.04, 0.03], adjustment)
    for (place, value) in expected.enumerated() {
      #expect(abs((family[place] ?? 2) - value) < 1e-12)
    }
  }

  @Test func `unadjusted values need no column of adjusted ones`() {
    #expect(PValueFamily.measures(.none) == [.statistic, .pValue])
    #expect(PValueFamily.measures(.holm) == [.statistic, .pValue, .adjustedPValue])
  }
}
