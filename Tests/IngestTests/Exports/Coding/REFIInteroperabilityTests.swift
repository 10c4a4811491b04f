import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// The project that the makers of coding tools exchange to try REFI-QDA, as ATLAS.ti 8.4 wrote it.
///
/// The numbers come from going through its XML with Python's ElementTree.
struct REFIInteroperabilityTests {
  private static let file = PackageFolder.shared("exports/refi-qda/TestProject.qdpx")

  private static func export() throws -> CodedExport {
    let path = try #require(file).path
    return try REFIProject.read(path: path, displayPath: "TestProject.qdpx")
  }

  @Test(.enabled(if: file != nil, "the real project isn't beside the package"))
  func `the real project has 14 codes, two of them below another`() throws {
    let themes = try Self.export().themes
    #expect(themes.count == 14)
    #expect(Set(themes.compactMap(\.parent)).count == 1)
    #expect(themes.count { $0.parent != nil } == 2)
    #expect(themes.count { !$0.definition.isEmpty } == 7)
  }

  @Test(.enabled(if: file != nil, "the real project isn't beside the package"))
  func `the real project has 11 coded passages in 6 sources by one coder, 14 mentions`() throws {
    let passages = try Self.export().passages
    #expect(passages.count == 11)
    #expect(Set(passages.map(\.id)).count == 11)
    #expect(Set(passages.map(\.document)).count == 6)
    #expect(Set(passages.map(\.coder)) == ["coder 2"])
    let mentions = passages.flatMap(\.themes).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    #expect(mentions.values.sorted() == [1, 1, 1, 1, 1, 1, 2, 2, 4])
    let most = try #require(mentions.max { $0.value < $1.value }).key
    #expect(Set(passages.filter { $0.themes.contains(most) }.map(\.document)).count == 3)
  }

  @Test(.enabled(if: file != nil, "the real project isn't beside the package"))
  func `the real project's positions end before the last character`() throws {
    // The selection at 62 to 69 is a word of seven letters.
    #expect(try Self.export().passages.contains { $0.span == 62..<69 })
    #expect(try Self.export().passages.count { $0.span != nil } == 7)
  }

  @Test(.enabled(if: file != nil, "the real project isn't beside the package"))
  func `the account of the real project tells what is doubtful in it`() throws {
    let account = try Self.export().account
    for line in [
      "14 codes, 2 below another: 'A::B' is B below A",
      "12 sources: 6 texts, 1 picture, 2 PDFs, 1 recording, 2 videos",
      "11 passages with a code, 14 mentions: a passage counts once for each of its themes",
      "2 selections twice in the file, as PDF or recording and as its text: counted once",
      "1 selection that may go on from an earlier page of a PDF: counted as a passage of its own",
      "2 selections without a code: not counted", "16 sets of codes or sources: not used",
      "1 coder of passages: 2 in the order of the project's users; names aren't kept",
    ] {
      #expect(account.contains(line), "\(line)")
    }
  }
}
