import Testing

@testable import Statistics

/// Every change of digits tried one after the other, against those that are found.
struct DigitEditsTests {
  @Test(arguments: [
    ([63, 23, 1, 13], 31), ([50, 42, 8], 14), ([64, 28, 8], 14), ([100, 0], 7), ([33, 33, 34], 30),
  ])
  func `the edits that are found are those that brute force finds`(units: [Int], base: Int) {
    let figures = PrintableCounts(base: base, whole: 100, rounding: .either)
    let edits = DigitEdits(Column(units, on: figures, adding: .base), whole: 100)
    let width = units.contains(100) ? 3 : 2
    let digits = units.flatMap { units in
      let text = String(units)
      return (String(repeating: "0", count: width - text.count) + text)
        .compactMap(\.wholeNumberValue)
    }
    func feasible(_ edited: [[Int]]) -> Set<[Int]> {
      let columns = edited.map { digits in
        stride(from: 0, to: digits.count, by: width).map {
          digits[$0..<($0 + width)].reduce(0) { 10 * $0 + $1 }
        }
      }
      return Set(
        columns.filter {
          PercentageSet(percentages($0), .partition).isFeasible(base: base, rounding: .either)
        })
    }
    #expect(Set(edits.oneDigit(limit: .max)) == feasible(singles(digits)))
    #expect(Set(edits.twoDigits(limit: .max)) == feasible(doubles(digits)))
    #expect(Set(edits.swapped(limit: .max)) == feasible(swaps(digits)))
    #expect(edits.twoDigits(limit: 1).count <= 1)
  }

  @Test func `the flagship has twenty-four swaps, of which two are feasible`() {
    #expect(swaps([6, 3, 2, 3, 0, 1, 1, 3]).count == 24)
    let figures = PrintableCounts(base: 31, whole: 100, rounding: .either)
    let edits = DigitEdits(Column([63, 23, 1, 13], on: figures, adding: .base), whole: 100)
    #expect(Set(edits.swapped(limit: .max)) == [[61, 23, 3, 13], [3, 23, 61, 13]])
    #expect(
      Set(edits.twoDigits(limit: .max)) == [[61, 23, 3, 13], [3, 23, 61, 13], [65, 23, 0, 13]])
    #expect(edits.oneDigit(limit: .max).isEmpty)
  }

  private func singles(_ digits: [Int]) -> [[Int]] {
    digits.indices.flatMap { place in
      (0...9).filter { $0 != digits[place] }.map { digit in
        var edited = digits
        edited[place] = digit
        return edited
      }
    }
  }

  private func doubles(_ digits: [Int]) -> [[Int]] {
    subsets(of: Array(digits.indices), size: 2).flatMap { places in
      combinations(places.map { place in (0...9).filter { $0 != digits[place] } }).map { chosen in
        var edited = digits
        for (place, digit) in zip(places, chosen) { edited[place] = digit }
        return edited
      }
    }
  }

  private func swaps(_ digits: [Int]) -> [[Int]] {
    subsets(of: Array(digits.indices), size: 2).compactMap { places in
      guard digits[places[0]] != digits[places[1]] else { return nil }
      var edited = digits
      edited.swapAt(places[0], places[1])
      return edited
    }
  }
}
