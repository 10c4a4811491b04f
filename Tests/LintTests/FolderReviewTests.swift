import Foundation
import Ingest
import Lint
import TestSupport
import Testing

/// What is looked at, in which order, and what is said of files that can't be read.
struct FolderReviewTests {
  private static func review(_ files: [String: String]) throws -> FolderReview {
    let folder = try ScratchFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    return try FolderReview(of: folder.url.path)
  }

  private static func told(_ files: [String: String]) throws -> [String] {
    try review(files).files.flatMap { file in
      file.breaches.filter { $0.level == .essential }.map {
        "\(file.path)\($0.place.suffix) \($0.rule.id): \($0.message)"
      }
    }
  }

  @Test func `a folder that isn't there is missing input`() throws {
    let rejected = #expect(throws: RejectedInput.self) { try FolderReview(of: "/nowhere/at all") }
    #expect(rejected?.cause == .missingFile)
  }

  @Test func `files come in the order of their names, and kinds that aren't looked at are counted`()
    throws
  {
    let review = try Self.review([
      "b.csv": "A,B\nx,1\n", "a/z.csv": "A,B\nx,1\n", "a.pdf": "", "n.docx": "", "m.docx": "",
      "README": "",
      ".hidden.csv": "",
    ])
    #expect(review.files.filter { $0.kind == .csv }.map(\.path) == ["a/z.csv", "b.csv"])
    #expect(review.others.map(\.kind) == [".docx", ".pdf", "README"])
    #expect(review.others.map(\.count) == [2, 1, 1])
  }

  @Test(arguments: [
    ("a.csv", "A,B\n\"x,1\n", "C01"), ("a.xlsx", "PK", "S04"), ("a.ods", "", "S04"),
    ("a.svg", "<svg><g></svg>", "V05"), ("datapackage.json", "[1]", "C03"),
  ])
  func `a file that can't be read is a breach`(name: String, text: String, rule: String) throws {
    let told = try Self.told([name: text])
    #expect(told.contains { $0.hasPrefix(name) && $0.contains(" \(rule): ") }, "\(told)")
  }

  @Test func `a breach in a CSV has its line and column`() throws {
    let told = try Self.told(["a.csv": "Group,\"Mean, hours\"\nMen,12.5\n\"Women\",.5\n"])
    #expect(told.contains { $0.hasPrefix("a.csv:3:9 T09: ‘.5’ has no digit before its point") })
  }

  @Test func `a wide table belongs into parts, or into a region`() throws {
    let row = { (cell: String) in
      "|" + Array(repeating: cell, count: 9).joined(separator: "|") + "|"
    }
    let names = "|" + (1...9).map { "N\($0)" }.joined(separator: "|") + "|"
    let markdown = "**Table 1: Wide**\n\n\(names)\n\(row(" :--- "))\n\(row("x"))\n"
    #expect(
      try Self.told(["a.md": markdown]) == ["a.md:3:1 M05: the table has 9 columns, more than 8"])
    let cells = (1...9).map { "<th scope=col>N\($0)</th>" }.joined()
    let html = "<table><caption>Table 1: Wide</caption><thead><tr>\(cells)</tr></thead></table>"
    #expect(try Self.told(["a.html": html]).contains { $0.hasPrefix("a.html:1:1 H04: ") })
  }
}
