import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// Exports of real projects that may lie beside the package; what is expected of them was counted
/// with another program, Python's csv module.
struct RealCodingTests {
  private static let quotations = PackageFolder.shared(
    "exports/atlasti/20250914_quotation_export.csv")
  private static let taguette = PackageFolder.shared("exports/taguette/all_tags_20220303.csv")
  private static let table = PackageFolder.shared(
    "exports/coded-open-text/difficult_aspects_themes.csv")

  /// A file beside a real one.
  private static func text(
    _ name: String, beside url: URL?, delimiter: UInt8 = UInt8(ascii: ";")
  ) throws -> DelimitedText {
    let path = try #require(url).deletingLastPathComponent().appendingPathComponent(name).path
    return DelimitedText(utf8At: path, displayPath: path, delimiter: delimiter)
  }

  private static func codebook(
    _ layout: CodingCodebook.Layout, _ text: DelimitedText
  ) throws -> CodingCodebook {
    try CodingCodebook(layout, text, name: "codebook")
  }

  private static func source(_ text: DelimitedText, _ themes: [String] = []) -> CodingSource {
    CodingSource(text: text, name: "coded", themes: themes)
  }

  @Test(.enabled(if: taguette != nil, "the real highlights aren't beside the package"))
  func `real highlights agree with their codebook`() throws {
    let comma = UInt8(ascii: ",")
    let book = try Self.codebook(
      .taguette, Self.text("codebook_20220303_8.csv", beside: Self.taguette, delimiter: comma))
    let reading = try TaguetteExport.read(
      Self.source(Self.text("all_tags_20220303.csv", beside: Self.taguette, delimiter: comma)))
    #expect(reading.input.rows == 1930)
    #expect(reading.export.passages.count == 1793)
    #expect(reading.export.documents.count == 17)
    #expect(reading.export.themes.count == 22)
    #expect(book.counts.count == 22)
    #expect(book.disagreement(with: reading.export) == nil)
  }

  @Test(.enabled(if: quotations != nil, "the real quotations aren't beside the package"))
  func `real codes with commas are told apart by the codebook`() throws {
    let book = try Self.codebook(
      .atlasTi, Self.text("20250914_codebook_full.csv", beside: Self.quotations))
    #expect(book.themes.count == 465)
    let export = try AtlasTiExport.read(
      Self.source(
        Self.text("20250914_quotation_export.csv", beside: Self.quotations),
        book.themes.map(\.id))
    ).export
    #expect(export.passages.count == 394)
    #expect(
      export.account.contains(
        "393 of 394 cells of codes agree with the number of codes that the file states"))
    #expect(export.documents.count == 1)
    let family = CodeFrame(name: "", themes: book.themes)
      .family(of: "T1. Edge Connectivity & Communication Protocols")
    #expect(export.mentions(of: family) == 110)
    #expect(family.map { export.mentions(of: [$0]) }.reduce(0, +) == 199)
  }

  /// The tool's own list counts 112 for the theme and 205 for its codes together: the quotations
  /// numbered 69, 315 and 333 aren't in the export.
  @Test(.enabled(if: quotations != nil, "the real list of codes isn't beside the package"))
  func `a real list of codes is told to count more quotations than the export has`() throws {
    let list = try Self.codebook(
      .atlasTiList, Self.text("20250914_code_list_frequencies.csv", beside: Self.quotations))
    let theme = "T1. Edge Connectivity & Communication Protocols"
    #expect(list.counts[theme] == 112)
    let children = list.themes.filter { $0.parent == theme }
    #expect(children.compactMap { list.counts[$0.id] }.reduce(0, +) == 205)
    let export = try AtlasTiExport.read(
      Self.source(
        Self.text("20250914_quotation_export.csv", beside: Self.quotations),
        list.themes.map(\.id))
    ).export
    #expect(
      list.disagreement(with: export)
        == "the codebook and the export count 16 themes of 465 differently, '\(theme)' the first: 112"
        + " passages there, 110 here; the export may hold only some of the passages")
  }

  @Test(.enabled(if: table != nil, "the real coded answers aren't beside the package"))
  func `real answers without a theme are counted among those who answered`() throws {
    let export = try CodedTableExport.read(
      Self.source(Self.text("difficult_aspects_themes.csv", beside: Self.table))
    ).export
    #expect(export.documents.count == 513)
    #expect(export.passages.count { $0.themes.isEmpty } == 69)
    #expect(export.themes.count == 14)
    #expect(export.documents.first == "1")
  }
}
