import Foundation
import Testing

/// Where memory is reached without the compiler's checks: in these files, for these reasons, and
/// nowhere else.
///
/// The other modules are compiled with strict memory safety, which finds what a search for words
/// doesn't.
struct UnsafeCodeTests {
  private static let reasons = [
    "Ingest/Archives/ZipArchive": "libzip fills a buffer that it is given",
    "Ingest/CSV/CSVParser":
      "libcsv's parser is a C struct that its callbacks reach through a pointer",
    "Ingest/CSV/CSVPass": "the lines of a chunk are views over the chunk's memory",
    "Ingest/CSV/CSVRecord": "a field is a view over the reader's memory: no object is made of it",
    "Ingest/CSV/ContentFault": "looks through a chunk's memory",
    "Ingest/CSV/Encodings/EncodingEvidence": "looks through the sample's memory",
    "Ingest/CSV/Encodings/ForeignText": "transcodes a piece of the file's memory at a time",
    "Ingest/CSV/Encodings/Readability": "looks through a line's memory",
    "Ingest/CSV/FieldBuffer": "libcsv's callback appends to it sixty times a line",
    "Ingest/CSV/LineChunks": "one buffer is read into again and again",
    "Ingest/CSV/PhysicalLine": "a line is a view over the chunk's memory",
    "Ingest/CSV/PhysicalLines": "line ends are looked for by memchr",
    "Ingest/CSV/Pieces/Piece": "a piece is a view over its buffer",
    "Ingest/CSV/Pieces/PieceBuffer": "one buffer is read into again and again",
    "Ingest/CSV/Pieces/PieceQueue": "pieces and parts go from thread to thread, under a lock",
    "Ingest/CSV/RecordFields":
      "a field is a view over the reader's memory: no object is made of it",
    "Ingest/CSV/Scanning/BlockMasks": "64 bytes are loaded at once",
    "Ingest/CSV/Scanning/FoundRecords":
      "some hundred million ends of fields are noted in its memory",
    "Ingest/CSV/Scanning/LoneRecord": "makes a batch, whose places are pointers",
    "Ingest/CSV/Scanning/RecordBatch":
      "a field is a view over the piece's memory: no object is made of it",
    "Ingest/CSV/Scanning/UnescapedFields":
      "texts that stay where they are while views over them live",
    "Ingest/CSV/UnsafeMutablePointer+Moving": "moves what grows into larger memory",
    "Ingest/CSV/UTF8Validation": "32 bytes are loaded at once",
    "Ingest/Files/GzipInflater":
      "zlib's stream is a C struct with pointers to what it reads and fills",
    "Ingest/Files/InflatedFile": "hands memory to be filled on; a lock guards what threads share",
    "Ingest/Files/OpenFile": "pread fills a buffer that it is given",
    "Ingest/Files/OpenText": "hands memory to be filled on",
    "Ingest/Files/PipedBytes": "read fills a buffer that it is given",
    "Ingest/Files/SharedUnpacking": "a lock guards what threads share",
    "Ingest/Files/Spool": "pread and pwrite take memory",
    "Ingest/Files/StandardInput": "hands memory to be filled on; a lock guards what threads share",
    "Ingest/Responses/AnswerCache": "codes are written without a check of each place",
    "Ingest/Responses/CellKey": "eight bytes of a cell are loaded at once",
    "Ingest/Responses/NameFingerprints": "eight bytes of a name are loaded at once",
    "Ingest/Responses/NumberColumn": "looks at a cell's bytes in the reader's memory",
    "Ingest/Responses/SingleColumn": "codes are written without a check of each place",
    "Ingest/Responses/ValueTable": "looks at a cell's bytes in the reader's memory",
    "Ingest/XML/XMLFault": "the parser's message is a C string",
    "Ingest/XML/XMLTagLocator": "looks through a part's memory",
    "Report/Pages/PageHead": "names a word of browsers, and reaches no memory",
    "Packing/ZipPackage":
      "libzip reads from memory that it owns, and fills a buffer that it is given",
    "MarkupReading/HTMLDocument": "Gumbo's tree is made of C structs with pointers to one another",
  ]

  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  private static let words = [
    "Unsafe", "unsafe", "@unchecked", "Unmanaged", "unsafeBitCast", "assumingMemoryBound",
  ]

  @Test func `unsafe code stands only in files that have a reason for it`() throws {
    let paths = FileManager.default.enumerator(atPath: Self.sources.path)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
    let found = try (paths ?? []).filter { path in
      let text = try String(
        contentsOf: Self.sources.appendingPathComponent(path), encoding: .utf8)
      return text.split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        .contains { line in Self.words.contains { line.contains($0) } }
    }
    #expect(found.sorted() == Self.reasons.keys.map { "\($0).swift" }.sorted())
  }
}
