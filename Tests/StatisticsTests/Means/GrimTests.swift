import Statistics
import Testing

struct GrimTests {
  @Test(arguments: [
    // scrutiny's documentation; scrutiPy's README; Brown and Heathers (2017).
    ("5.19", 28, false), ("5.19", 32, true), ("5.19", 40, false), ("5.27", 43, false),
  ])
  func `published examples are judged as published`(text: String, n: Int, isConsistent: Bool) throws
  {
    let mean = try #require(PrintedMean(text))
    #expect(Grim(mean, n: n).isConsistent() == isConsistent)
  }

  @Test(arguments: PrintRounding.all)
  func `a mean is consistent when some total prints as it`(rounding: PrintRounding) throws {
    for n in [1, 3, 7, 8, 40] {
      for items in [1, 2, 5] {
        var means: [Int: [Int]] = [:]
        for total in 0...(3 * n * items) {
          for units in printed(total, of: n * items, whole: 100, rounding) {
            means[units, default: []].append(total)
          }
        }
        for units in 0...250 {
          let hundredths = (units % 100 < 10 ? "0" : "") + "\(units % 100)"
          let mean = try #require(PrintedMean("\(units / 100).\(hundredths)"))
          let totals = Grim(mean, n: n, items: items).totals(rounding: rounding)
          let positive = totals.map { $0.filter { $0 >= 0 } }
          #expect(positive == means[units], "\(units) on \(n) × \(items)")
        }
      }
    }
  }

  @Test func `trailing zeros count, and so do items`() throws {
    let mean = try #require(PrintedMean("22"))
    #expect(Grim(mean, n: 14).totals() == 301...315)
    let precise = try #require(PrintedMean("22.00"))
    #expect(Grim(precise, n: 14).totals() == 308...308)
    let half = try #require(PrintedMean("3.05"))
    #expect(!Grim(half, n: 10).isConsistent())
    #expect(Grim(half, n: 10, items: 2).isConsistent())
  }

  @Test func `a mean below zero mirrors one above`() throws {
    let below = try #require(PrintedMean("-0.33"))
    let above = try #require(PrintedMean("0.33"))
    let zero = try #require(PrintedMean("0.0"))
    #expect(Grim(below, n: 3).totals() == -1 ... -1)
    #expect(Grim(above, n: 3).totals() == 1...1)
    #expect(Grim(zero, n: 40).totals() == -2...2)
  }

  @Test(arguments: [("5.19", 28, 1, 18, 25), ("5.1", 28, 1, 0, 1), ("5.19", 28, 2, 11, 25)])
  func `the power is the share of endings that can't occur`(
    text: String, n: Int, items: Int, numerator: Int, denominator: Int
  ) throws {
    let mean = try #require(PrintedMean(text))
    #expect(Grim(mean, n: n, items: items).power == ExactQuotient(numerator, over: denominator))
  }

  @Test(arguments: ["", "-", "5.", ".5", "1.2.3", "x", "5e1", "1.1234567", "+1", "1234567890"])
  func `what is no number is no mean`(text: String) {
    #expect(PrintedMean(text) == nil)
  }
}
