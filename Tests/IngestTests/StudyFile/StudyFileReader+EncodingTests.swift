import Survey
import Testing

@testable import Ingest

struct StudyFileReaderEncodingTests {
  @Test(arguments: TextEncoding.allCases)
  func `a source's encoding is kept`(encoding: TextEncoding) throws {
    var draft = StudyDraft()
    draft.sources = """
      a: {file: a.csv, encoding: \(encoding.rawValue)}
      b: {file: b.csv, format: published-figures}
      """
    #expect(try draft.read().sources.map(\.encoding) == [encoding, nil])
  }

  @Test(arguments: [
    ("windows1252", "did you mean 'windows-1252'?"),
    ("UTF-16", "say 'utf-16le', which Excel writes, or 'utf-16be'"),
    ("latin1", "say 'windows-1252'"), ("macintosh", "say 'mac-roman'"), ("UTF8", "say 'utf-8'"),
    ("ebcdic", "known: utf-8, utf-16le, utf-16be, windows-1252, mac-roman"),
  ])
  func `another name is an error with the way out`(name: String, remedy: String) throws {
    try StudyFault(
      name, sources: "a: {file: a.csv, encoding: 1️⃣\(name)}",
      says: "encoding '\(name)' isn't known", remedy: remedy
    ).expectIsTold()
  }
}
