import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct DesignReadingTests {
  private static let place = StudyFilePlace(line: 1, column: 1)

  private static func design(
    _ strata: String? = nil, clusters: [String] = [], populations: [String] = []
  ) -> DesignPlan {
    DesignPlan(strata: strata, clusters: clusters, populations: populations, place: place)
  }

  private static func read(
    _ text: String, weights: String? = nil, _ design: DesignPlan? = nil, pieceSize: Int = 1 << 20,
    threads: Int = 1
  ) -> (columns: DesignColumns?, faults: [Diagnostic]) {
    let source = SourceFile(
      name: "r", file: "r.csv", format: .plain, respondentColumn: nil,
      rows: [RowRule(reason: "Tests", test: .when([.init(column: "q", texts: ["test"])]))])
    let codebook = Codebook([.single("q", ["a"])])
    let delimited = DelimitedText(text: Array(text.utf8), displayPath: "r.csv")
    let locator = CSVLocator(delimited)
    let plan = weights.map { WeightPlan(column: $0, fit: .none, place: place) }
    var reading = ResponseReading(
      source, codebook, path: "r.csv", locator: locator, design: DesignNames(plan, design))
    _ = reading.read(CSVReader(delimited, pieceSize: pieceSize), threads: threads)
    let faults = ResponseFaults(reading, codebook, locator, path: "r.csv")
    return (reading.design?.columns, faults.designFaults)
  }

  @Test func `weights, strata, units and populations are those of the rows that count`() throws {
    let read = Self.read(
      "q,w,s,c,p\na,1.5,north,1,10\ntest,,,,\na,2e1,south,1,8\na,.25,north,2,10\n", weights: "w",
      Self.design("s", clusters: ["c"], populations: ["p"]))
    #expect(read.faults.isEmpty)
    #expect(
      read.columns
        == DesignColumns(
          weights: [1.5, 20, 0.25],
          strata: .init(names: ["north", "south"], members: [0, 1, 0]),
          clusters: [.init(names: ["1", "2"], members: [0, 0, 1])], populations: [[10, 8, 10]]))
  }

  @Test(arguments: [
    ("", "the weight is missing"),
    ("0", "the weight is '0' where a number above zero belongs, of up to a million million"),
    ("-1", "the weight is '-1' where a number above zero belongs, of up to a million million"),
    ("nan", "the weight is 'nan' where a number above zero belongs, of up to a million million"),
    ("1,5", "the weight is '1,5' where a number above zero belongs, of up to a million million"),
    (" 1", "the weight is ' 1' where a number above zero belongs, of up to a million million"),
    (
      "1e999", "the weight is '1e999' where a number above zero belongs, of up to a million million"
    ),
  ])
  func `what is no weight is told once, with its number of rows`(cell: String, message: String) {
    let read = Self.read("q,w\na,1\na,\"\(cell)\"\na,\"\(cell)\"\n", weights: "w")
    #expect(read.faults.map(\.message) == ["\(message), on 2 rows"])
    #expect(read.faults.map(\.position) == [FilePosition(line: 3, column: 3)])
  }

  @Test func `an empty stratum and an empty unit are told`() {
    let read = Self.read("q,s,c\na,,1\na,x,\n", Self.design("s", clusters: ["c"]))
    #expect(
      read.faults.map(\.message) == ["the stratum is missing", "the sampling unit is missing"])
    #expect(
      read.faults.map(\.position) == [
        FilePosition(line: 2, column: 3), FilePosition(line: 3, column: 5),
      ])
  }

  @Test func `a population that differs within a stratum is told once a stratum`() {
    let read = Self.read(
      "q,s,p\na,x,10\na,x,11\na,y,5\na,x,12\n", Self.design("s", populations: ["p"]))
    #expect(
      read.faults.map(\.message) == [
        "the number of units in all of the stratum 'x' is 11 here and 10 on line 2"
      ])
    #expect(read.faults.map(\.position) == [FilePosition(line: 3, column: 5)])
  }

  @Test func `a population below the units drawn is told`() {
    let respondents = Self.read("q,p\na,2\na,2\na,2\n", Self.design(populations: ["p"]))
    #expect(
      respondents.faults.map(\.message) == [
        "3 units were drawn, and the column of populations says that there are 2 in all"
      ])
    let units = Self.read(
      "q,c,p\na,1,2\na,1,2\na,2,2\n", Self.design(clusters: ["c"], populations: ["p"]))
    #expect(units.faults.isEmpty)
  }

  @Test func `the population of a second stage is of the unit it is drawn from`() {
    let design = Self.design(clusters: ["c", "d"], populations: ["p", "n"])
    let sound = Self.read("q,c,d,p,n\na,1,1,9,3\na,1,2,9,3\na,2,1,9,4\n", design)
    #expect(sound.faults.isEmpty)
    let broken = Self.read("q,c,d,p,n\na,1,1,9,1\na,1,2,9,1\na,2,1,9,4\n", design)
    #expect(
      broken.faults.map(\.message) == [
        "2 units of the unit '1' were drawn, and the column of populations says that there are 1 in"
          + " all"
      ])
  }

  @Test func `units of the same name in two strata are two units`() {
    let read = Self.read(
      "q,s,c,p\na,x,1,1\na,y,1,1\n", Self.design("s", clusters: ["c"], populations: ["p"]))
    #expect(read.faults.isEmpty)
  }

  @Test(arguments: [(200, 1), (200, 3), (5000, 7)])
  func `what is read doesn't depend on the pieces`(pieceSize: Int, threads: Int) {
    var generator = SeededGenerator(seed: 5)
    var text = "q,w,s,c,p\n"
    for _ in 0..<2000 {
      let stratum = Int.random(in: 0..<9, using: &generator)
      let unit = Int.random(in: 0..<50, using: &generator)
      let weight = Double.random(in: 0.1...3, using: &generator)
      let leftOut = generator.chance(10)
      text += "\(leftOut ? "test" : "a"),\(weight),s\(stratum),\(unit),\(100 + stratum)\n"
    }
    let design = Self.design("s", clusters: ["c"], populations: ["p"])
    let whole = Self.read(text, weights: "w", design)
    let pieces = Self.read(text, weights: "w", design, pieceSize: pieceSize, threads: threads)
    #expect(whole.faults.isEmpty)
    #expect(pieces.columns == whole.columns)
  }
}
