import Foundation
import Testing

/// Where memory is reached without the compiler's checks: in these files, for these reasons, and
/// nowhere else.
///
/// The other modules are compiled with strict memory safety, which finds what a search for words
/// doesn't.
struct UnsafeCodeTests {
  private static let reasons = [
    "Archives/ZipArchive": "libzip fills a buffer that it is given",
    "CSV/CSVParser": "libcsv's parser is a C struct that its callbacks reach through a pointer",
    "CSV/CSVPass": "the lines of a chunk are views over the chunk's memory",
    "CSV/CSVRecord": "a field is a view over the reader's memory: no object is made of it",
    "CSV/ContentFault": "looks through a chunk's memory",
    "CSV/Encodings/EncodingEvidence": "looks through the sample's memory",
    "CSV/Encodings/ForeignText": "transcodes a piece of the file's memory at a time",
    "CSV/Encodings/Readability": "looks through a line's memory",
    "CSV/FieldBuffer": "libcsv's callback appends to it sixty times a line",
    "CSV/LineChunks": "one buffer is read into again and again",
    "CSV/PhysicalLine": "a line is a view over the chunk's memory",
    "CSV/PhysicalLines": "line ends are looked for by memchr",
    "CSV/Pieces/Piece": "a piece is a view over its buffer",
    "CSV/Pieces/PieceBuffer": "one buffer is read into again and again",
    "CSV/Pieces/PieceQueue": "pieces and parts go from thread to thread, under a lock",
    "CSV/RecordFields": "a field is a view over the reader's memory: no object is made of it",
    "CSV/Scanning/BlockMasks": "64 bytes are loaded at once",
    "CSV/Scanning/FoundRecords": "some hundred million ends of fields are noted in its memory",
    "CSV/Scanning/LoneRecord": "makes a batch, whose places are pointers",
    "CSV/Scanning/RecordBatch":
      "a field is a view over the piece's memory: no object is made of it",
    "CSV/Scanning/UnescapedFields": "texts that stay where they are while views over them live",
    "CSV/UnsafeMutablePointer+Moving": "moves what grows into larger memory",
    "CSV/UTF8Validation": "32 bytes are loaded at once",
    "Files/GzipInflater": "zlib's stream is a C struct with pointers to what it reads and fills",
    "Files/InflatedFile": "hands memory to be filled on; a lock guards what threads share",
    "Files/OpenFile": "pread fills a buffer that it is given",
    "Files/OpenText": "hands memory to be filled on",
    "Files/PipedBytes": "read fills a buffer that it is given",
    "Files/SharedUnpacking": "a lock guards what threads share",
    "Files/Spool": "pread and pwrite take memory",
    "Files/StandardInput": "hands memory to be filled on; a lock guards what threads share",
    "Responses/AnswerCache": "codes are written without a check of each place",
    "Responses/CellKey": "eight bytes of a cell are loaded at once",
    "Responses/NameFingerprints": "eight bytes of a name are loaded at once",
    "Responses/NumberColumn": "looks at a cell's bytes in the reader's memory",
    "Responses/SingleColumn": "codes are written without a check of each place",
    "Responses/ValueTable": "looks at a cell's bytes in the reader's memory",
    "XML/XMLFault": "the parser's message is a C string",
    "XML/XMLTagLocator": "looks through a part's memory",
  ]

  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  private static let words = [
    "Unsafe", "unsafe", "@unchecked", "Unmanaged", "unsafeBitCast", "assumingMemoryBound",
  ]

  @Test func `unsafe code stands only in the files of Ingest that have a reason for it`() throws {
    let paths = FileManager.default.enumerator(atPath: Self.sources.path)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
    let found = try (paths ?? []).filter { path in
      let text = try String(
        contentsOf: Self.sources.appendingPathComponent(path), encoding: .utf8)
      return text.split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        .contains { line in Self.words.contains { line.contains($0) } }
    }
    #expect(found.sorted() == Self.reasons.keys.map { "Ingest/\($0).swift" }.sorted())
  }
}
