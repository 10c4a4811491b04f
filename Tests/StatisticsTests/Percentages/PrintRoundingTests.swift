import Statistics
import Testing

struct PrintRoundingTests {
  @Test(arguments: [0, 1, 2], PrintRounding.all)
  func `the counts that print as a figure are those that do when printed`(
    decimals: Int, rounding: PrintRounding
  ) {
    let whole = [100, 1_000, 10_000][decimals]
    for base in [1, 2, 3, 7, 8, 31, 40, 64, 99, 100, 101, 160, 200, 997, 1_600] {
      var counts: [Int: [Int]] = [:]
      for count in 0...base {
        for units in printed(count, of: base, whole: whole, rounding) {
          counts[units, default: []].append(count)
        }
      }
      let wrong = (0...whole).filter { units in
        let percentage = PrintedPercentage(.exactly(units), decimals: decimals)
        let found = rounding.counts(printing: percentage, base: base)
        return found.map(Array.init) != counts[units]
      }
      #expect(wrong.isEmpty, "on \(base)")
    }
  }

  @Test func `rounding twice can raise what rounding once does not`() {
    // 449 of 999 is 44.94…, and 89 of 200 is 44.5; 4,446 of 10,000 is 44.46: 44.5, then 45.
    let percentage = PrintedPercentage(.exactly(45), decimals: 0)
    #expect(
      PrintRounding.doubleRounding.counts(printing: percentage, base: 10_000) == 4_445...4_544)
    #expect(PrintRounding.halfUp.counts(printing: percentage, base: 10_000) == 4_450...4_549)
    let twoMore = PrintRounding.doubleRounding(extraDecimals: 2)
    #expect(twoMore.counts(printing: percentage, base: 100_000) == 44_495...45_494)
  }

  @Test(
    arguments: [
      ("<1", 31, nil), ("<1", 100, nil), ("<1", 101, 1...1), ("<1", 250, 1...2), ("<5", 31, 1...1),
      (">99", 31, nil), (">99", 100, nil), (">99", 101, 100...100), (">95", 31, 30...30),
      ("-", 31, 0...31), ("101", 31, nil), ("<0", 31, nil), (">100", 31, nil),
    ] as [(String, Int, ClosedRange<Int>?)])
  func `below one is somebody and above ninety-nine not everybody`(
    text: String, base: Int, counts: ClosedRange<Int>?
  ) throws {
    let percentage = try #require(PrintedPercentage(text))
    for rounding in PrintRounding.all {
      #expect(rounding.counts(printing: percentage, base: base) == counts)
    }
  }

  @Test func `one percent takes 67 people, two percent 40, and a hundred one`() {
    // OEIS A239525.
    for (units, smallest) in [(1, 67), (2, 40), (100, 1)] {
      let percentage = PrintedPercentage(.exactly(units), decimals: 0)
      #expect(
        (1...100).first { PrintRounding.either.counts(printing: percentage, base: $0) != nil }
          == smallest)
    }
  }
}
