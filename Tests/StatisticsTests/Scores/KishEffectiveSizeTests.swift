import Statistics
import Testing

struct KishEffectiveSizeTests {
  /// R 4.2.2, `sum(w)^2 / sum(w^2)`.
  @Test func `31 people with weights of a half, one and two count for 24.2`() throws {
    let weights =
      Array(repeating: 0.5, count: 10) + Array(repeating: 1, count: 11)
      + Array(repeating: 2, count: 10)
    let size = try #require(KishEffectiveSize(weights: weights))
    #expect(abs(size.value - 24.2242991) < 5e-8)
    #expect(abs(size.designEffect - 1.27970679) < 5e-9)
  }

  @Test(arguments: [1e-300, 0.1, 1, 7, 1e300])
  func `equal weights change nothing, whatever their scale`(weight: Double) throws {
    let size = try #require(KishEffectiveSize(weights: Array(repeating: weight, count: 31)))
    #expect(size.value == 31)
    #expect(size.designEffect == 1)
  }

  @Test func `one weight among zeros counts for one person`() {
    let size = KishEffectiveSize(weights: [0, 3, 0, 0])
    #expect(size?.value == 1)
    #expect(size?.designEffect == 4)
  }

  @Test(arguments: [[], [0, 0]])
  func `without weight there is no size`(weights: [Double]) {
    #expect(KishEffectiveSize(weights: weights) == nil)
  }

  @Test func `the design effect is one more than the squared variation of the weights`() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<200 {
      let weights = (0..<12).map { _ in Double.random(in: 0...5, using: &generator) }
      let mean = weights.reduce(0, +) / 12
      let variance = weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 12
      let size = try #require(KishEffectiveSize(weights: weights))
      #expect(abs(size.designEffect - 1 - variance / (mean * mean)) < 1e-12)
    }
  }

  @Test func `a weight below zero is refused`() async {
    await #expect(processExitsWith: .failure) { _ = KishEffectiveSize(weights: [1, -1]) }
  }
}
