import Survey
import TestSupport
import Testing

@testable import Report

struct TabularMetadataTests {
  private static func described(_ study: Study, exact: Bool = false) throws -> JSONObject {
    let document = ReportDocument.of([.labelled(["A"])], study)
    let text = try #require(ReportFiles(document, exact: exact).texts["findings.csv-metadata.json"])
    return try JSONObject(text)
  }

  @Test func `the description names its file, its language and how it is written`() throws {
    let object = try Self.described(.published(nil))
    #expect(object.text("url") == "findings.csv")
    #expect(object.text("lang") == "en-GB")
    #expect(object.texts("null") == [""])
    let dialect = try #require(object.object("dialect"))
    #expect(dialect.texts("lineTerminators") == ["\n"])
    #expect(dialect.text("encoding") == "utf-8")
    #expect(dialect.text("delimiter") == ",")
    #expect(dialect.members["header"] as? Bool == true)
  }

  @Test func `every column has a type, and the key is of columns that there are`() throws {
    let schema = try #require(try Self.described(.published(nil)).object("tableSchema"))
    let columns = schema.objects("columns")
    let types = Dictionary(
      uniqueKeysWithValues: columns.map { ($0.text("name") ?? "", $0.object("datatype")) })
    #expect(types.count == 19)
    #expect(types["value"]??.text("base") == "decimal")
    #expect(types["base"]??.text("base") == "integer")
    #expect(types["status"]??.text("format") == "^(c|x|z|low|b|u|few|r|p)$")
    #expect(
      schema.texts("primaryKey") == [
        "table", "wave", "row", "column_question", "column", "measure",
      ])
    #expect(columns.allSatisfy { $0.text("dc:description")?.isEmpty == false })
    #expect(columns.allSatisfy { $0.text("titles") == $0.text("name") })
  }

  @Test func `unrounded values are of a type that has exponents`() throws {
    let schema = try #require(
      try Self.described(.published(nil), exact: true).object("tableSchema"))
    let value = schema.objects("columns").first { $0.text("name") == "value" }
    #expect(value?.object("datatype")?.text("base") == "double")
  }

  @Test func `what is known of the release stands in it`() throws {
    let object = try Self.described(.published(.full, citation: .report))
    #expect(object.texts("dc:creator") == ["Ada Marsh", "Institute of Work"])
    #expect(
      object.object("dc:license")?.text("@id") == "https://spdx.org/licenses/CC-BY-4.0.html")
    #expect(object.text("dc:issued") == "2026-03-01")
    #expect(object.text("dc:source") == "The report, A body, 2020")
    #expect(object.object("dc:identifier")?.text("@id") == "https://doi.org/10.1234/abc")
  }

  @Test func `what isn't known is left out`() throws {
    let object = try Self.described(.published(nil))
    for key in ["dc:license", "dc:issued", "dc:source", "dc:identifier"] {
      #expect(object.members[key] == nil)
    }
  }

  @Test(arguments: [(Provenance.synthetic, true), (.observed, false)])
  func `made rows are told of`(provenance: Provenance, isTold: Bool) throws {
    let words = try Self.described(.published(nil, provenance: provenance)).text("dc:description")
    #expect(words?.contains("Synthetic") == isTold)
  }
}
