import Statistics
import Testing

/// The 15 p-values of the example in Benjamini and Hochberg (1995), section 3.
private let printed = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
  0.6528, 0.7590, 1,
]

private func rejected(_ adjusted: [Double]) -> Int { adjusted.count { $0 <= 0.05 } }

@Test func `the example of Benjamini and Hochberg rejects as many as they print`() {
  #expect(rejected(benjaminiHochbergAdjusted(printed)) == 4)
  #expect(rejected(bonferroniAdjusted(printed)) == 3)
  #expect(rejected(holmAdjusted(printed)) == 3)
}

/// R's `p.adjust(p, "BH")`.
@Test func `its first adjusted values are R's`() {
  let adjusted = benjaminiHochbergAdjusted(printed)
  for (value, expected) in zip(adjusted, [0.0015, 0.003, 0.0095, 0.035625, 0.0603]) {
    #expect(abs(value - expected) < 1e-12)
  }
}

@Test func `Holm multiplies by how many are left, Bonferroni by how many there are`() {
  let values = [0.01, 0.04, 0.03, 0.005]
  for (value, expected) in zip(holmAdjusted(values), [0.03, 0.06, 0.06, 0.02]) {
    #expect(abs(value - expected) < 1e-15)
  }
  for (value, expected) in zip(bonferroniAdjusted(values), [0.04, 0.16, 0.12, 0.02]) {
    #expect(abs(value - expected) < 1e-15)
  }
}

@Test func `the order of the values changes nothing, and a lone one stays as it is`() {
  let turned = Array(printed.reversed())
  for adjust in [holmAdjusted, bonferroniAdjusted, benjaminiHochbergAdjusted] {
    #expect(adjust(turned) == adjust(printed).reversed())
    #expect(adjust([0.2]) == [0.2])
    #expect(adjust([]) == [])
    #expect(adjust(printed).allSatisfy { $0 <= 1 })
  }
}

@Test func `equal values stay equal`() {
  for adjust in [holmAdjusted, bonferroniAdjusted, benjaminiHochbergAdjusted] {
    #expect(Set(adjust([0.02, 0.02, 0.02])).count == 1)
  }
}

/// R's `p.adjust(p, "BH")` of all 15, to the seven digits it prints.
@Test func `all 15 adjusted values of Benjamini and Hochberg are R's`() {
  let expected = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571, 0.0638571, 0.0645, 0.0765, 0.486,
    0.5811818, 0.714875, 0.7532308, 0.8132143, 1,
  ]
  for (value, expected) in zip(PValueAdjustment.benjaminiHochberg.adjusted(printed), expected) {
    #expect(abs(value - expected) < 5e-8)
  }
}

/// R's `p.adjust(c(.01, .02, .03, .04, .05), method)`.
@Test(arguments: [
  (PValueAdjustment.none, [0.01, 0.02, 0.03, 0.04, 0.05]),
  (.bonferroni, [0.05, 0.10, 0.15, 0.20, 0.25]),
  (.holm, [0.05, 0.08, 0.09, 0.09, 0.09]),
  (.benjaminiHochberg, [0.05, 0.05, 0.05, 0.05, 0.05]),
])
func `each adjustment of five values is R's`(
  adjustment: PValueAdjustment, expected: [Double]
) {
  let adjusted = adjustment.adjusted([0.01, 0.02, 0.03, 0.04, 0.05])
  #expect(adjusted.count == expected.count)
  for (value, expected) in zip(adjusted, expected) { #expect(abs(value - expected) < 1e-15) }
}

@Test func `adjusting never makes a p-value smaller`() {
  for adjustment in PValueAdjustment.allCases {
    #expect(zip(adjustment.adjusted(printed), printed).allSatisfy { $0 >= $1 })
    #expect(adjustment.adjusted([]) == [])
  }
}
