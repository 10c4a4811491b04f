import Statistics
import Testing

/// The cases of a set, how it was rounded, and the bases that make it, worked out elsewhere.
struct PercentageSetVectorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let texts: String
    let structure: PercentageSet.Structure
    let roundings: [PercentageRounding]
    let maximum: Int
    let bases: [Int]

    init(
      _ texts: String, _ structure: PercentageSet.Structure,
      _ roundings: [PercentageRounding], upTo maximum: Int, _ bases: [Int]
    ) {
      self.texts = texts
      self.structure = structure
      self.roundings = roundings
      self.maximum = maximum
      self.bases = bases
    }

    var testDescription: String { "\(texts), \(roundings)" }
  }

  private static let halves: [PercentageRounding] = [.halfUp, .halfDown, .halfEven, .either]

  static let cases: [Case] = [
    Case(
      "13", .incomplete, [.halfUp], upTo: 40, [8, 15, 16, 23, 24, 30, 31, 32, 38, 39, 40]),
    Case("13", .incomplete, [.halfEven, .halfDown], upTo: 40, [15, 23, 30, 31, 38, 39]),
    Case("12", .incomplete, [.halfUp], upTo: 40, [17, 25, 26, 33, 34]),
    Case("12", .incomplete, [.halfEven], upTo: 40, [8, 16, 17, 24, 25, 26, 32, 33, 34, 40]),
    Case("12", .incomplete, [.truncate], upTo: 40, [8, 16, 24, 25, 31, 32, 33, 39, 40]),
    Case("33 33 33", .partition, halves, upTo: 30, multiples(of: 3, upTo: 30)),
    Case("33 33 34", .partition, halves, upTo: 30, []),
    Case("33 33 34", .partition, [.largestRemainder], upTo: 40, multiples(of: 3, upTo: 40)),
    Case("14 29 57", .partition, [.halfUp], upTo: 30, [7, 14, 21, 28]),
    Case("14 29 57", .partition, [.truncate], upTo: 30, []),
    Case(
      "12.5 37.5 50.0", .partition,
      PrintRounding.all.map(PercentageRounding.each) + [.largestRemainder],
      upTo: 50, multiples(of: 8, upTo: 50)),
    Case("16.7 33.3 50.0", .partition, [.halfUp], upTo: 40, multiples(of: 6, upTo: 40)),
    Case("16.7 33.3 50.0", .partition, [.truncate], upTo: 40, []),
    Case(
      "54 69 85", .multipleOfRespondents, [.halfUp], upTo: 60, [13, 26, 39, 48, 52, 54, 59]),
    Case("54 69 85", .multipleOfRespondents, [.truncate], upTo: 60, [42, 55]),
    // code.golf's published answer begins 6, 12, 18.
    Case(
      "50 67 83 100", .multipleOfRespondents, [.halfUp], upTo: 30, multiples(of: 6, upTo: 30)),
    Case(
      "13 13 12 12 13 13 12 12", .partition, [.largestRemainder], upTo: 40,
      multiples(of: 8, upTo: 40)),
    Case("61 23 3 13", .partition, [.halfUp, .either, .halfEven], upTo: 60, [31]),
    Case("61 23 3 13", .partition, [.largestRemainder], upTo: 60, [31, 39]),
    Case("65 23 0 13", .partition, [.halfUp], upTo: 60, [31, 40, 48]),
    Case("65 23 0 13", .partition, [.halfEven], upTo: 60, [31]),
    Case("43 22 35", .partition, [.halfUp, .halfEven, .largestRemainder], upTo: 31, [23]),
    Case("64 28 8", .partition, [.halfUp, .halfEven, .largestRemainder], upTo: 31, [25]),
    Case("50 42 8", .partition, [.halfUp, .halfEven, .largestRemainder], upTo: 31, [12, 24, 26]),
    Case("50 8 13 13 8 8", .partition, [.halfUp, .largestRemainder], upTo: 31, [24]),
    Case(
      "79 21", .partition, [.halfUp, .halfEven, .largestRemainder], upTo: 31, [14, 19, 24, 28, 29]),
  ]

  private static func multiples(of number: Int, upTo maximum: Int) -> [Int] {
    Array(stride(from: number, through: maximum, by: number))
  }

  @Test(arguments: cases)
  func `the feasible bases of a set are those found by brute force`(example: Case) throws {
    let texts = example.texts.split(separator: " ").map(String.init)
    let set = try #require(PercentageSet(texts, example.structure))
    for rounding in example.roundings {
      let found = set.feasibleBases(upTo: example.maximum, rounding: rounding)
      #expect(found.bases == example.bases, "\(rounding)")
    }
  }
}
