import Survey
import Testing

@testable import Ingest

struct TranscodingTests {
  @Test(arguments: [
    (TextEncoding.windows1252, EncodedText.windows1252), (.macRoman, EncodedText.macRoman),
  ])
  func `each byte is the character of the published table`(
    encoding: TextEncoding, upperHalf: [Unicode.Scalar]
  ) {
    let bytes = Array(UInt8.min...UInt8.max)
    let text = String(decoding: Transcoding(of: bytes, from: encoding).bytes, as: UTF8.self)
    #expect(upperHalf.count == 128)
    #expect(
      Array(text.unicodeScalars) == bytes[..<0x80].map { Unicode.Scalar($0) } + upperHalf)
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func `the bytes that Windows-1252 lacks are faults`(byte: UInt8) throws {
    let text = Transcoding(of: [0x41, 0xE9, byte, byte, 0x42], from: .windows1252)
    let fault = try #require(text.fault)
    #expect(fault.kind == .undefined(byte: byte))
    #expect(fault.index == 3)
    #expect(text.bytes == Array("Aé\u{FFFD}\u{FFFD}B".utf8))
  }

  @Test func `no other byte is a fault`() {
    let gaps: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let others = (UInt8.min...UInt8.max).filter { !gaps.contains($0) }
    #expect(Transcoding(of: others, from: .windows1252).fault == nil)
    #expect(Transcoding(of: Array(UInt8.min...UInt8.max), from: .macRoman).fault == nil)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 is read with characters of two and of four bytes`(encoding: TextEncoding) throws {
    let bytes = try #require(EncodedText.bytes("a,é\u{FEFF}日😀\n", in: encoding))
    let text = Transcoding(of: bytes, from: encoding)
    #expect(text.bytes == Array("a,é\u{FEFF}日😀\n".utf8))
    #expect(text.fault == nil)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func `only one byte order mark is dropped`(encoding: TextEncoding) throws {
    let bytes = try #require(EncodedText.bytes("\u{FEFF}\u{FEFF}a", in: encoding))
    #expect(Transcoding(of: bytes, from: encoding).bytes == Array("\u{FEFF}a".utf8))
  }

  @Test(
    arguments: [
      ("a first half alone", [0x61, 0, 0x3D, 0xD8, 0x62, 0], .loneSurrogate, 1),
      ("a second half alone", [0x61, 0, 0xE9, 0, 0x00, 0xDE], .loneSurrogate, 3),
      ("a first half at the end", [0x3D, 0xD8], .loneSurrogate, 0),
      ("halves the wrong way round", [0x00, 0xDE, 0x3D, 0xD8], .loneSurrogate, 0),
      ("an odd byte", [0x61, 0, 0x62], .oddByte, 1),
      ("an odd byte alone", [0x61], .oddByte, 0),
    ] as [(String, [UInt8], Transcoding.Fault, Int)])
  func `broken UTF-16 is a fault`(
    what: String, bytes: [UInt8], kind: Transcoding.Fault, index: Int
  ) throws {
    let fault = try #require(Transcoding(of: bytes, from: .utf16LittleEndian).fault)
    #expect(fault.kind == kind)
    #expect(fault.index == index)
  }

  @Test(arguments: TextEncoding.allCases)
  func `nothing becomes nothing`(encoding: TextEncoding) {
    let text = Transcoding(of: [], from: encoding)
    #expect(text.bytes == [])
    #expect(text.fault == nil)
  }
}
