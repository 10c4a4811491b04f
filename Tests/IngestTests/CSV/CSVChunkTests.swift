import Testing

@testable import Ingest

struct CSVChunkTests {
  private static let tricky =
    [
      "a,b\r\n1,\"x\r\ny\"\r\n\r\n3,4\r", "a,b\r\r\r\n1,2\n\r3,4\n\n", "q\r\n5\r\n\r\n4\r\n\r\n",
      "\u{FEFF}naïve,日本\n\"é\"\"\n\",😀\n", "a,b\n1\n2,3\n4,5,6\n", "a,b\n\"x\n\n\ny\",\n,\"\"\n",
      "a,b\n1\n2,x\0y\n", "", "\n\n", "a",
    ].map { Array($0.utf8) }
    + (BadCSV.syntax + BadCSV.content + BadCSV.rows).map(\.bytes)

  @Test(arguments: tricky, [1, 2, 3, 7, 64 << 10])
  func `where a file is cut makes no difference`(bytes: [UInt8], chunkSize: Int) throws {
    try withScratchFile(bytes) { path in
      #expect(reading(at: path, chunkSize: chunkSize) == reading(at: path))
    }
  }
}
