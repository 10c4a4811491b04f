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

  private static func folder(_ url: URL?) throws -> StudyFolder {
    StudyFolder(of: try #require(url).path)
  }

  @Test(.enabled(if: taguette != nil, "the real highlights aren't beside the package"))
  func `real highlights agree with their codebook`() throws {
    let folder = try Self.folder(Self.taguette)
    let book = try CodingCodebook(
      .taguette, "codebook_20220303_8.csv", in: folder, delimiter: UInt8(ascii: ","))
    let source = CodingSource(
      file: "all_tags_20220303.csv", folder: folder, delimiter: UInt8(ascii: ","), themes: [])
    let reading = try TaguetteExport.read(source)
    #expect(reading.input.rows == 1930)
    #expect(reading.export.passages.count == 1793)
    #expect(reading.export.documents.count == 17)
    #expect(reading.export.themes.count == 22)
    #expect(book.counts.count == 22)
    #expect(book.disagreement(with: reading.export) == nil)
  }

  @Test(.enabled(if: quotations != nil, "the real quotations aren't beside the package"))
  func `real codes with commas are told apart by the codebook`() throws {
    let folder = try Self.folder(Self.quotations)
    let semicolon = UInt8(ascii: ";")
    let book = try CodingCodebook(
      .atlasTi, "20250914_codebook_full.csv", in: folder, delimiter: semicolon)
    #expect(book.themes.count == 465)
    let source = CodingSource(
      file: "20250914_quotation_export.csv", folder: folder, delimiter: semicolon,
      themes: book.themes.map(\.id))
    let export = try AtlasTiExport.read(source).export
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
    let folder = try Self.folder(Self.quotations)
    let semicolon = UInt8(ascii: ";")
    let list = try CodingCodebook(
      .atlasTiList, "20250914_code_list_frequencies.csv", in: folder, delimiter: semicolon)
    let theme = "T1. Edge Connectivity & Communication Protocols"
    #expect(list.counts[theme] == 112)
    let children = list.themes.filter { $0.parent == theme }
    #expect(children.compactMap { list.counts[$0.id] }.reduce(0, +) == 205)
    let source = CodingSource(
      file: "20250914_quotation_export.csv", folder: folder, delimiter: semicolon,
      themes: list.themes.map(\.id))
    let export = try AtlasTiExport.read(source).export
    #expect(
      list.disagreement(with: export)
        == "the codebook and the export count 16 themes of 465 differently, '\(theme)' the first: 112"
        + " passages there, 110 here; the export may hold only some of the passages")
  }

  @Test(.enabled(if: table != nil, "the real coded answers aren't beside the package"))
  func `real answers without a theme are counted among those who answered`() throws {
    let source = CodingSource(
      file: "difficult_aspects_themes.csv", folder: try Self.folder(Self.table),
      delimiter: UInt8(ascii: ";"), themes: [])
    let export = try CodedTableExport.read(source).export
    #expect(export.documents.count == 513)
    #expect(export.passages.count { $0.themes.isEmpty } == 69)
    #expect(export.themes.count == 14)
    #expect(export.documents.first == "1")
  }
}
