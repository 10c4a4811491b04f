import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct EncodingGuessTests {
  private func guess(_ bytes: [UInt8]) throws -> EncodingGuess {
    try withScratchFile(bytes) { try EncodingGuess(path: $0, displayPath: "answers.csv") }
  }

  @Test(
    arguments: [
      (.utf8, [0xEF, 0xBB, 0xBF, 0x61], "it begins with the byte order mark of UTF-8"),
      (.utf8, Array("id\n".utf8), "it has only characters of ASCII, which are the same in UTF-8"),
      (.utf8, [], "it has only characters of ASCII, which are the same in UTF-8"),
      (.utf8, Array("id\nZoë\n".utf8), "all of it is good UTF-8"),
      (
        .utf16LittleEndian, [0xFF, 0xFE, 0x61, 0],
        "it begins with the byte order mark of UTF-16 (little-endian)"
      ),
      (
        .utf16BigEndian, [0xFE, 0xFF, 0, 0x61],
        "it begins with the byte order mark of UTF-16 (big-endian)"
      ),
    ] as [(TextEncoding, [UInt8], String)])
  func `what a file shows is certain`(
    encoding: TextEncoding, bytes: [UInt8], reason: String
  ) throws {
    let guess = try guess(bytes)
    #expect(guess.encoding == encoding)
    #expect(guess.reason == reason)
    #expect(guess.isCertain)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 without a mark is known by its zeros, and not for certain`(
    encoding: TextEncoding
  ) throws {
    let guess = try guess(try #require(EncodedText.bytes("id,name\n1,Zoë\n", in: encoding)))
    #expect(guess.encoding == encoding)
    #expect(!guess.isCertain)
  }

  /// Sentences as they stand in answers, of languages that both encodings can write.
  private static let sentences = [
    "I can’t say: there isn’t time", "“Too many meetings”, she said", "1–2 years", "café",
    "Très à l’aise, déjà", "Ça dépend de l’équipe", "señor, ¿cómo está usted? Mañana",
    "Größe, Übung, schön", "får åka i morgon, även på söndag", "blåbærgrød og rødgrød",
    "non lo so, perché è così", "coração e não", "fan of the\u{A0}Universe?", "Yes — always",
    "from £30 to €50…", "São Paulo", "naïve façade", "Müller; Björn; Søren; López; Élodie",
  ]

  @Test(arguments: sentences, [TextEncoding.windows1252, .macRoman])
  func `the better reading of a sentence is found`(
    sentence: String, encoding: TextEncoding
  ) throws {
    let bytes = try #require(EncodedText.bytes("id,q\n1,\(sentence)\n", in: encoding))
    let guess = try guess(bytes)
    #expect(guess.encoding == encoding, "\(guess.reason)")
    #expect(!guess.isCertain)
    #expect(guess.reason.hasPrefix("it isn't UTF-8 on line 2, and "))
  }

  @Test func `the two readings are shown, and no letter of the words around`() throws {
    let bytes = try #require(EncodedText.bytes("id,q\n1,le café noir\n", in: .windows1252))
    #expect(
      try guess(bytes).reason
        == "it isn't UTF-8 on line 2, and it reads better as Windows-1252 than as Mac Roman:"
        + " 'é', not 'È'")
  }

  @Test func `a byte that Windows-1252 lacks rules it out`() throws {
    let bytes = try #require(EncodedText.bytes("id,q\n1,ça là\n", in: .macRoman))
    #expect(
      try guess(bytes).reason
        == "it isn't UTF-8 on line 2, and byte 0x8D stands for nothing in Windows-1252")
  }

  /// A dash close to the words on both sides, as an export of Microsoft Forms has it, would be a
  /// letter in Mac Roman.
  @Test func `what reads alike is taken for Windows-1252, and said to be so`() throws {
    let guess = try guess(Array("id,q\n1,years".utf8) + [0x97] + Array("total\n".utf8))
    #expect(guess.encoding == .windows1252)
    #expect(
      guess.reason
        == "it isn't UTF-8 on line 2, and could as well be Mac Roman, but Windows-1252 is the commoner"
    )
  }

  @Test func `a mixture of encodings is suspected`() throws {
    let guess = try guess(Array("id,q\n1,Zoë\n2,caf".utf8) + [0xE9, 0x0A])
    #expect(guess.encoding == .windows1252)
    #expect(
      guess.reason.hasSuffix(
        "; but 1 character of it would be good UTF-8, so it may be a mixture of two encodings"))
  }

  @Test func `a no-break space that was saved wrong twice tells of a Mac`() throws {
    let guess = try guess(Array("id,Universe?".utf8) + [0x8C, 0xE6] + Array(",q\n".utf8))
    #expect(guess.encoding == .macRoman)
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}answers", "this is a zip archive, not a CSV file"),
    ("%PDF-1.7\n", "this is a PDF document, not a CSV file"),
  ])
  func `what isn't text is refused`(text: String, message: String) throws {
    let error = #expect(throws: RejectedInput.self) { try guess(Array(text.utf8)) }
    #expect(error?.diagnostics.map(\.message) == [message])
  }

  @Test func `a file that isn't there is missing`() {
    let error = #expect(throws: RejectedInput.self) {
      try EncodingGuess(path: "/nowhere/at-all", displayPath: "answers.csv")
    }
    #expect(error?.cause == .missingFile)
  }
}
