import Crypto
import Foundation
import Survey
import TestSupport
import Testing

@testable import Report

struct DataPackageTests {
  private static func files(_ study: Study) -> ReportFiles {
    ReportFiles(
      .of([.labelled(["A"]), .labelled(["B"])], study),
      from: ReportOrigin(studyFile: "study.yaml", studyHash: nil, inputs: []))
  }

  private static func package(_ study: Study) throws -> JSONObject {
    try JSONObject(try #require(files(study).texts["datapackage.json"]))
  }

  @Test func `every file is a resource but those that have the package's own hash`() throws {
    let study = Study.published(nil)
    let paths = try Self.package(study).objects("resources").compactMap { $0.text("path") }
    let all = Self.files(study).contents.keys
    #expect(
      Set(paths)
        == Set(all).subtracting(["datapackage.json", "provenance.json", "MANIFEST.sha256"]))
    #expect(paths == paths.sorted())
  }

  @Test func `sizes and hashes are those of the files`() throws {
    let files = Self.files(.published(.full))
    for resource in try Self.package(.published(.full)).objects("resources") {
      let data = try #require(files.contents[resource.text("path") ?? ""])
      #expect(resource.number("bytes") == data.count)
      let digest = SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined()
      #expect(resource.text("hash") == "sha256:\(digest)")
    }
  }

  @Test func `names are unique, and of the characters that a name may have`() throws {
    let names = try Self.package(.published(nil)).objects("resources").compactMap {
      $0.text("name")
    }
    #expect(names.contains("tables/01-table"))
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(
        name.range(of: "^[-a-z0-9._/]+$", options: .regularExpression) != nil, "\(name)")
    }
  }

  @Test func `a CSV file has its columns, and no other file has`() throws {
    let files = Self.files(.published(nil)).texts
    for resource in try Self.package(.published(nil)).objects("resources") {
      let path = try #require(resource.text("path"))
      let fields = resource.object("schema")?.objects("fields").compactMap { $0.text("name") }
      if path.hasSuffix(".csv") {
        #expect(fields == CSVRecords(files[path] ?? "").header, "\(path)")
        #expect(resource.text("type") == "table")
      } else {
        #expect(fields == nil, "\(path)")
        #expect(resource.text("type") == "file")
      }
    }
  }

  @Test func `columns have their types, words and what they must hold`() throws {
    let findings = try #require(
      try Self.package(.published(nil)).objects("resources").first { $0.text("name") == "findings" }
    )
    let schema = try #require(findings.object("schema"))
    let fields = Dictionary(
      uniqueKeysWithValues: schema.objects("fields").map { ($0.text("name") ?? "", $0) })
    #expect(fields["value"]?.text("type") == "number")
    #expect(fields["base"]?.text("type") == "integer")
    #expect(
      fields["status"]?.object("constraints")?.texts("enum")
        == ["c", "x", "z", "low", "b", "u", "few", "r", "p"])
    #expect(fields["row"]?.object("constraints")?.members["required"] as? Bool == true)
    #expect(fields["note"]?.object("constraints") == nil)
    #expect(schema.texts("missingValues") == [""])
    #expect(schema.texts("primaryKey")?.first == "table")
  }

  @Test func `what is known of the release stands in it`() throws {
    let package = try Self.package(.published(.full, citation: .report))
    #expect(package.text("name") == "small")
    #expect(package.text("created") == "2026-03-01T00:00:00Z")
    #expect(package.text("version") == "1.2")
    #expect(package.text("id") == "https://doi.org/10.1234/abc")
    #expect(package.objects("licenses").map { $0.text("name") } == ["CC-BY-4.0"])
    #expect(
      package.objects("contributors").map { $0.text("title") } == [
        "Ada Marsh", "Institute of Work",
      ])
    #expect(package.texts("keywords") == ["arts therapies", "NHS"])
    #expect(package.objects("sources").map { $0.text("title") } == ["The report, A body, 2020"])
  }

  @Test func `without a release there is no date, version, licence or keyword`() throws {
    let package = try Self.package(.published(nil))
    for key in ["created", "version", "licenses", "keywords", "sources", "id", "description"] {
      #expect(package.members[key] == nil, "\(key)")
    }
  }
}
