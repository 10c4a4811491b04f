import Survey
import TestSupport
import Testing

@testable import Ingest

/// Coded material of seeded generators, written in each layout and read back.
struct CodingRoundTripTests {
  private func expect(
    _ export: CodedExport?, holds coding: RandomCoding, _ sourceLocation: SourceLocation
  ) throws {
    let export = try #require(export, sourceLocation: sourceLocation)
    for theme in coding.themes {
      #expect(
        export.mentions(of: [theme]) == coding.mentions(of: theme), "\(theme)",
        sourceLocation: sourceLocation)
      let documents = export.passages.filter { $0.themes.contains(theme) }.map(\.document)
      #expect(
        Set(documents) == coding.documents(with: theme), "\(theme)",
        sourceLocation: sourceLocation)
    }
    #expect(
      Set(export.passages.flatMap(\.themes)).isSubset(of: coding.themes),
      sourceLocation: sourceLocation)
  }

  private func expectRoundTrip(
    _ format: SourceFile.Format, _ coding: RandomCoding, _ rows: [[String]],
    themes: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = try CodedText(
      rows, delimiter: format == .atlasTi ? ";" : ",",
      lineEnd: format == .taguette ? "\r\n" : "\n")
    if rows.count > 1 {
      #expect(text.recognised == format, sourceLocation: sourceLocation)
    }
    try expect(
      text.read(format, themes: themes, cells: .references), holds: coding, sourceLocation)
  }

  @Test(
    arguments: [
      SourceFile.Format.taguette, .atlasTi, .maxqda, .dedoose, .nvivo, .qualcoder,
    ], 1...20 as ClosedRange<UInt64>)
  func `what a tool writes is recognised and read back`(
    format: SourceFile.Format, seed: UInt64
  ) throws {
    let coding = RandomCoding(seed: seed)
    try expectRoundTrip(format, coding, coding.rows(format), themes: coding.themes)
  }

  @Test(arguments: 0...2, 1...20 as ClosedRange<UInt64>)
  func `a coded table is read back in each of its shapes`(shape: Int, seed: UInt64) throws {
    let coding = RandomCoding(seed: seed)
    try expectRoundTrip(.codedTable, coding, coding.table(shape), themes: coding.themes)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a family of themes counts each passage once, as a recount does`(seed: UInt64) throws {
    let coding = RandomCoding(seed: seed)
    let export = try #require(
      try CodedText(coding.rows(.taguette)).read(.taguette))
    let family = Set(coding.themes.prefix(3))
    let recount = coding.passages.count { passage in
      family.contains { passage.themes.contains($0) }
    }
    #expect(export.mentions(of: family) == recount)
  }
}
