import Survey
import TestSupport
import Testing

@testable import Ingest

struct JoinedCellsTests {
  private static func cells(
    _ values: [String], by separator: String = ", ", dropsLast: Bool = false
  ) -> JoinedCells {
    JoinedCells(
      values.map { ResponseOption(value: $0, label: $0) }, separator: separator,
      dropsLast: dropsLast)
  }

  @Test(arguments: [
    ("Funded, but not staffed", [0], [], true),
    ("Funded", [1], [], false),
    ("Staffed, Funded, but not staffed", [2, 0], [], true),
    ("Funded, Staffed", [1, 2], [], false),
    ("Funded, but a friend pays, Staffed", [1, 2], ["but a friend pays"], false),
    ("a friend, or two, pay", [], ["a friend, or two, pay"], false),
  ])
  func `the longest known options are taken, and the rest is kept together`(
    cell: String, chosen: [Int], others: [String], isMatched: Bool
  ) {
    let cells = Self.cells(["Funded, but not staffed", "Funded", "Staffed"])
    #expect(
      cells.read(cell)
        == JoinedCells.Reading(
          chosen: chosen, others: others, isMatched: isMatched, isAmbiguous: false))
  }

  @Test func `a cell that can be read in two ways is told, and read as the longer options`() {
    let cells = Self.cells(["a", "b", "a, b"])
    let reading = cells.read("a, b")
    #expect(reading.chosen == [2])
    #expect(reading.isAmbiguous)
    #expect(!cells.read("b, a").isAmbiguous)
  }

  @Test func `a longer option isn't taken where it would leave more over`() {
    let cells = Self.cells(["a, b", "a", "b, c"])
    #expect(cells.read("a, b, c").chosen == [1, 2])
  }

  @Test func `an ending separator is an empty answer unless it is only an ending`() {
    #expect(Self.cells(["a", "b"], by: ";").read("a;b;").others == [""])
    let reading = Self.cells(["a", "b"], by: ";", dropsLast: true).read("a;b;")
    #expect(reading.chosen == [0, 1])
    #expect(reading.others.isEmpty)
    for cell in ["a;;b;", ";a;b", "a; ;b"] {
      let reading = Self.cells(["a", "b"], by: ";", dropsLast: true).read(cell)
      #expect(reading.chosen == [0, 1])
      #expect(reading.others.isEmpty)
    }
    let cut = Self.cells(["a", "b"], dropsLast: true).read("a, b,")
    #expect(cut.chosen == [0, 1])
    #expect(cut.others.isEmpty)
  }

  @Test func `a cell is ambiguous beside a text of one's own too, and the longer option is first`()
  {
    let reading = Self.cells(["a", "b, c", "a, b", "c"]).read("a, b, c, foo")
    #expect(reading.isAmbiguous)
    #expect(reading.chosen == [2, 3])
    #expect(reading.others == ["foo"])
  }

  @Test(arguments: 0..<200)
  func `whatever was joined is read back, unless there is another way to read it`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let words = ["a", "b", "c", "d"]
    let values = Set(
      (0..<5).map { _ in
        (0..<Int.random(in: 1...3, using: &generator))
          .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: ", ")
      }
    ).sorted()
    let cells = Self.cells(values)
    for _ in 0..<20 {
      let chosen = (0..<Int.random(in: 1...4, using: &generator))
        .map { _ in Int.random(in: values.indices, using: &generator) }
      let cell = chosen.map { values[$0] }.joined(separator: ", ")
      let ways = Self.ways(cell.split(separator: ", ").map(String.init), values)
      let reading = cells.read(cell)
      #expect(reading.others.isEmpty)
      #expect(reading.isAmbiguous == (ways.count > 1), "\(values) \(cell)")
      #expect(ways.contains(reading.chosen))
      #expect(reading.chosen.count == ways.map(\.count).min())
    }
  }

  /// All ways to read parts as options, tried one after another.
  private static func ways(_ parts: [String], _ values: [String]) -> [[Int]] {
    guard !parts.isEmpty else { return [[]] }
    return values.indices.flatMap { place -> [[Int]] in
      let own = values[place].split(separator: ", ").map(String.init)
      guard parts.starts(with: own) else { return [] }
      return ways(Array(parts.dropFirst(own.count)), values).map { [place] + $0 }
    }
  }
}
