import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// The transcription in `data/job-profiles`, held against the document and against itself.
struct ShippedJobProfilesTests {
  private static let path =
    PackageFolder.url.appendingPathComponent("data/job-profiles/study.yaml").path

  private static func material() throws -> JobMaterial {
    let evidence = try StudyFile.read(path).readEvidence(in: StudyFolder(of: path)).evidence
    return try #require(evidence.jobs["profiles"])
  }

  @Test func `44 of the chart's 93 cells are seen, and they are those that the profiles print`()
    throws
  {
    let material = try Self.material()
    #expect(material.chart.cells.count == 93)
    #expect(material.chart.cells.count { $0.isSeen } == 44)
    for (place, factor) in material.chart.factors.enumerated() {
      let printed = Set(material.profiles.flatMap { $0.entries[place].levels })
      #expect(Set(factor.levels.filter(\.isSeen).map(\.number)) == printed, "\(factor.id)")
    }
  }

  @Test func `the highest levels of the 16 factors add to 1,000, the lowest to 86`() throws {
    let factors = try Self.material().chart.factors
    #expect(factors.count == 16)
    #expect(factors.compactMap(\.levels.last?.points).reduce(0, +) == 1000)
    #expect(factors.compactMap(\.levels.first?.points).reduce(0, +) == 86)
  }

  private static let document = PackageFolder.shared("seeds/003_3505c89321211aaa.txt")

  /// The last two fields of a line that begins with a factor's number.
  private static func levelAndScore(_ line: Substring) -> (String, String)? {
    let fields = line.split(separator: "\t")
    guard fields.count == 5, fields[0].hasSuffix("."), fields[0].count <= 3 else { return nil }
    let texts = fields.suffix(2).map { $0.trimmingCharacters(in: .whitespaces) }
    return (texts[0], texts[1])
  }

  @Test(.enabled(if: document != nil, "the document isn't here"))
  func `every level and score is the document's, row by row`() throws {
    let text = try String(contentsOf: try #require(Self.document), encoding: .utf8)
    let printed = text.split(separator: "\n").compactMap(Self.levelAndScore)
    let file = URL(fileURLWithPath: Self.path).deletingLastPathComponent()
      .appendingPathComponent("profiles.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(printed.count == 80)
    #expect(rows.count == 80)
    for (row, (level, score)) in zip(rows, printed) {
      let field = level.contains(",") ? "\"\(level)\"" : level
      #expect(row.contains(",\(field),\(score),"), "\(row)")
    }
  }
}
