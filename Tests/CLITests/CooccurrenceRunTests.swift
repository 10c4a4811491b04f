import Foundation
import TestSupport
import Testing

/// Answers that go together, from a study file to the report.
struct CooccurrenceRunTests {
  private static func study(_ options: [String], _ provenance: String = "observed") -> String {
    """
    study: tags
    title: Tags that go together
    provenance: \(provenance)
    respondents: {one: document, many: documents, are: things}
    sources: {documents: {file: documents.csv, format: plain, respondent: document}}
    missing: ["-"]
    questions:
      tags:
        text: Which tags does the document have?
        label: Tag
        type: multiple
        separator: ";"
        options:
    \(options.map { "      \"\($0)\": \"\($0)\"\n" }.joined())
    rounding: {decimals: 2}
    plan:
      - {co-occurrence: tags, name: pairs, title: Tags that go together}

    """
  }

  private static func run(_ options: [String], _ rows: [String]) throws -> [String: String] {
    let folder = try ScratchFolder()
    try folder.write(study(options), to: "study.yaml")
    let text = rows.map { $0 + "\n" }.joined()
    try folder.write("document,tags\n" + text, to: "documents.csv")
    let run = try RollcallRun(["run", "study.yaml", "--output", "out"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors == "")
    return ["report.md", "findings.csv"].reduce(into: [:]) {
      $0[$1] = folder.text(of: "out/\($1)")
    }
  }

  @Test func `a small study gets both matrices`() throws {
    let files = try Self.run(["a", "b", "c"], ["1,a;b", "2,a", "3,b;a", "4,-"])
    let report = try #require(files["report.md"])
    for line in [
      "| Tag | a | b | c |", "| a | 3 | 2 | 0 |", "| b | 2 | 2 | 0 |",
      "| a | 1.0000 | 0.6667 | 0.0000 |", "| c | 0.0000 | 0.0000 | \\[z\\] |",
      "- Base: 3 documents with an answer.", "- Not in the base: 1 without an answer.",
    ] {
      #expect(report.contains(line), "\(line)")
    }
    let findings = try #require(files["findings.csv"])
    for row in [
      "pairs-both,co-occurrence,,,tags,a,tags,b,count,count,2,,,2,3,,,",
      "pairs-jaccard,co-occurrence,,,tags,a,tags,b,jaccard,proportion,0.6667,,,2,3,,,",
      "pairs-jaccard,co-occurrence,,,tags,c,tags,c,jaccard,proportion,,,,,0,,z,",
    ] {
      #expect(findings.contains("tags,\(row)\n"), "\(row)")
    }
  }

  private static let export = PackageFolder.shared("exports/taguette/all_tags_20220303.csv")

  /// The tags of each document; passages run over lines, but what precedes them doesn't.
  private static func documents() throws -> [String: Set<String>] {
    let text = try String(contentsOf: try #require(export), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).reduce(into: [:]) { documents, line in
      guard let found = line.prefixMatch(of: /[0-9]+,([^,]+),([^,]+),/) else { return }
      documents[String(found.1), default: []].insert(String(found.2))
    }
  }

  /// The expected figures were counted with Python's csv module.
  @Test(.enabled(if: export != nil, "the real export isn't beside the package"))
  func `tags of a real coding tool go together as often as another program counts`() throws {
    let documents = try Self.documents()
    #expect(documents.count == 17)
    let tags = Set(documents.values.joined()).sorted()
    let rows = documents.map { "\($0.key),\($0.value.sorted().joined(separator: ";"))" }.sorted()
    let findings = try #require(try Self.run(tags, rows)["findings.csv"])
    let first = "Event concept and approach not clear"
    let second = "Search information process complex"
    for row in [
      "both,co-occurrence,,,tags,\(first),tags,\(first),count,count,11,,,11,17,,,",
      "both,co-occurrence,,,tags,\(second),tags,\(second),count,count,9,,,9,17,,,",
      "jaccard,co-occurrence,,,tags,\(first),tags,\(second),jaccard,proportion,0.6667,,,8,12,,,",
    ] {
      #expect(findings.contains("tags,pairs-\(row)\n"), "\(row)")
    }
  }
}
