import Statistics
import Testing

/// The permeability constants of Hollander and Wolfe (1973), in the example of R's `wilcox.test`.
private let atTerm = [80, 83, 189, 104, 145, 138, 191, 164, 73, 146]
private let early = [115, 88, 90, 74, 121]

@Test func `without ties the p-values of a small sample are R's, exactly`() throws {
  let test = try #require(MannWhitneyTest(tallied(atTerm), tallied(early)))
  #expect(test.u == 35)
  #expect(test.isExact)
  #expect(test.superiority == 0.7)
  #expect(abs(test.upperPValue - 0.127206127206127) < 1e-15)
  #expect(abs(test.lowerPValue - 0.896769896769897) < 1e-14)
  #expect(abs(test.pValue - 0.254412254412254) < 1e-14)
}

/// R's `wilcox.test` of 2, 4, … 98 against the same less 7, or plus 11 above 50.
@Test func `49 values in each group are still exact, and R's`() throws {
  let first = Array(stride(from: 2, through: 98, by: 2))
  let second = first.map { $0 > 50 ? $0 + 11 : $0 - 7 }
  let test = try #require(MannWhitneyTest(tallied(first), tallied(second)))
  #expect(test.u == 1165)
  #expect(test.isExact)
  #expect(abs(test.lowerPValue - 0.402238312536971) < 1e-13)
  #expect(abs(test.upperPValue - 0.600496401914016) < 1e-13)
  #expect(abs(test.pValue - 0.804476625073941) < 1e-13)
}

/// R's `wilcox.test` of five-point answers, which ties make normal with continuity correction.
@Test func `with ties the p-values are R's`() throws {
  let test = try #require(MannWhitneyTest(scale([2, 4, 7, 12, 6]), scale([6, 9, 8, 5, 1])))
  #expect(test.u == 658)
  #expect(!test.isExact)
  #expect(abs(test.lowerPValue - 0.999252674397547) < 1e-13)
  #expect(abs(test.upperPValue - 0.000787424892261976) < 1e-15)
  #expect(abs(test.pValue - 0.00157484978452395) < 1e-15)
}

/// R's `wilcox.test(seq(1, 119, 2), seq(2, 238, 4))`.
@Test func `60 values in each group are normal without ties too, as in R`() throws {
  let test = try #require(
    MannWhitneyTest(
      tallied(Array(stride(from: 1, through: 119, by: 2))),
      tallied(Array(stride(from: 2, through: 238, by: 4)))))
  #expect(test.u == 900)
  #expect(!test.isExact)
  #expect(abs(test.pValue / 2.34514199993875e-06 - 1) < 1e-10)
  #expect(abs(test.lowerPValue / 1.17257099996938e-06 - 1) < 1e-10)
}

@Test func `U and its p-values are those of trying every way of dealing out the values`() throws {
  var generator = SeededGenerator(seed: 8)
  for _ in 0..<40 {
    let values = Array(
      (-20...20).shuffled(using: &generator).prefix(.random(in: 2...9, using: &generator)))
    let size = Int.random(in: 1..<values.count, using: &generator)
    let (first, second) = (Array(values.prefix(size)), Array(values.dropFirst(size)))
    let test = try #require(MannWhitneyTest(tallied(first), tallied(second)))
    #expect(test.u == pairsWon(first, second))
    let dealt = (0..<(1 << values.count)).filter { $0.nonzeroBitCount == size }.map { chosen in
      let isFirst = { (place: Int) in (chosen >> place) & 1 == 1 }
      return pairsWon(
        values.indices.filter(isFirst).map { values[$0] },
        values.indices.filter { !isFirst($0) }.map { values[$0] })
    }
    let all = Double(dealt.count)
    #expect(abs(test.lowerPValue - Double(dealt.count { $0 <= test.u }) / all) < 1e-14)
    #expect(abs(test.upperPValue - Double(dealt.count { $0 >= test.u }) / all) < 1e-14)
  }
}

@Test func `with ties U is the pairs won and half the pairs drawn`() {
  var generator = SeededGenerator(seed: 9)
  for _ in 0..<200 {
    let (first, second) = (randomTable(using: &generator), randomTable(using: &generator))
    let test = MannWhitneyTest(first, second)
    let turned = MannWhitneyTest(second, first)
    #expect(test?.pValue == turned?.pValue)
    #expect(test?.lowerPValue == turned?.upperPValue)
    guard let test else { continue }
    #expect(test.u == pairsWon(expanded(first), expanded(second)))
  }
}

private func pairsWon(_ first: [Int], _ second: [Int]) -> Double {
  first.reduce(0) { won, value in
    second.reduce(won) { $0 + (value > $1 ? 1 : value == $1 ? 0.5 : 0) }
  }
}

@Test(
  arguments: [
    ([], [3, 4]), ([3, 4], []), ([], []), ([0, 0, 5], [0, 0, 7]), ([0, 1], [0, 1]), ([0], [2, 2]),
  ] as [([Int], [Int])])
func `there is no test of nobody, or where all gave one answer`(first: [Int], second: [Int]) {
  #expect(MannWhitneyTest(scale(first), scale(second)) == nil)
}

/// The formula worked out in R 4.2.2, whose own `wilcox.test` would need every answer.
@Test func `millions of answers are as quick as ten`() throws {
  let test = try #require(
    MannWhitneyTest(
      scale([2_000_000, 3_000_000, 4_000_000]), scale([2_001_000, 3_000_000, 3_999_000])))
  #expect(abs(test.superiority - 0.5000741) < 5e-8)
  #expect(abs(test.pValue - 0.558190281618) < 1e-9)
}
