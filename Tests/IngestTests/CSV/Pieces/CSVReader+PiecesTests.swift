import TestSupport
import Testing

@testable import Ingest

struct CSVReaderPiecesTests {
  private static let tricky =
    [
      "a,b\r\n1,\"x\r\ny\"\r\n\r\n3,4\r", "a,b\r\r\r\n1,2\n\r3,4\n\n", "q\r\n5\r\n\r\n4\r\n\r\n",
      "\u{FEFF}naïve,日本\n\"é\"\"\n\",😀\n", "a,b\n1\n2,3\n4,5,6\n", "a,b\n\"x\n\n\ny\",\n,\"\"\n",
      "a,b\n1\n2,x\0y\n", "", "\n\n", "a", "a,b\n1,2\n3,\"4\n5,6\n7,8\"\n9,0",
      "a,b\n1,x\"y\n2,\"z\n3,4\n", "a,b\n1,2\n   \n\t\n3,4\n", "a,b\r1,2\r\r3,\"\r\"\r",
      "a,b\n\"\"\"\"\"\",\"\"\n\"a\"\"\",\"\"\"b\"\n", "q\n\"\"\n \n\n\"\n\"\n",
      "a,b\n\"x\"y,1\n2,3\n",
    ].map { Array($0.utf8) }
    + (BadCSV.syntax + BadCSV.content + BadCSV.rows).map(\.bytes)

  @Test(arguments: tricky, [1, 2, 3, 7, 64, 1 << 20])
  func `however a file is cut, it is read as by one parser`(bytes: [UInt8], pieceSize: Int) {
    let text = DelimitedText(text: bytes, displayPath: "answers.csv")
    let whole = Reading(of: text)
    for threads in [1, 2, 7] {
      let cut = readingInPieces(text, pieceSize: pieceSize, threads: threads)
      #expect(cut == whole)
    }
  }

  @Test
  func `records below the header that belong to it aren't handed over`() {
    let text = DelimitedText(text: Array("a,b\nA,B\n1,2\n3,4\n".utf8), displayPath: "answers.csv")
    let result = readingInPieces(text, pieceSize: 4, threads: 2, skipping: 1)
    #expect(result.rows == [["1", "2"], ["3", "4"]])
    #expect(result.numbers == [2, 3])
    #expect(result.lines == [3, 4])
  }

  @Test
  func `more header records than there are records leave nothing`() {
    let text = DelimitedText(text: Array("a,b\nA,B".utf8), displayPath: "answers.csv")
    let result = readingInPieces(text, pieceSize: 4, threads: 2, skipping: 3)
    #expect(result.rows == [])
    #expect(result.errors == [])
  }

  @Test
  func `a file of many windows and pieces is read as by one parser`() {
    var generator = SeededGenerator(seed: 71)
    var text = "id,answer,comment\r\n"
    for row in 0..<12_000 {
      let comment = generator.chance(20) ? "\"line one,\r\nline \"\"two\"\" \(row)\"" : "none"
      text += "\(row),\(row.isMultiple(of: 7) ? "\"Yes, always\"" : "No"),\(comment)\r\n"
    }
    let whole = DelimitedText(text: Array(text.utf8), displayPath: "answers.csv")
    let expected = Reading(of: whole)
    #expect(expected.numbers.count == 12_000)
    for pieceSize in [50_000, 1 << 20] {
      let cut = readingInPieces(whole, pieceSize: pieceSize, threads: 3)
      #expect(cut == expected)
    }
  }

  @Test
  func `a record longer than a piece is read whole`() {
    let long = String(repeating: "a, \"\"b\"\"\n", count: 40_000)
    let text = DelimitedText(
      text: Array("q,comment\n1,\"\(long)\"\n2,short\n".utf8), displayPath: "answers.csv")
    let cut = readingInPieces(text, pieceSize: 1000, threads: 2)
    #expect(cut == Reading(of: text))
    #expect(cut.rows.map { $0[1].count } == [long.replacing("\"\"", with: "\"").count, 5])
  }
}
