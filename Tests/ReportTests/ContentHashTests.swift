import Foundation
import Report
import TestSupport
import Testing

struct ContentHashTests {
  /// Of the bytes of "abc", from FIPS 180-2, appendix B.1.
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  /// Of a million times "a", from FIPS 180-2, appendix B.3.
  private static let million = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"

  private static func hash(of text: String) throws -> ContentHash? {
    let folder = try ScratchFolder()
    try folder.write(text, to: "file")
    return ContentHash(ofFile: folder.url.path + "/file")
  }

  @Test func `a text and a file have the hash that the standard gives`() throws {
    #expect(ContentHash(of: "abc").hexadecimal == Self.abc)
    #expect(try Self.hash(of: "abc")?.hexadecimal == Self.abc)
    let letters = String(repeating: "a", count: 1_000_000)
    #expect(try Self.hash(of: letters)?.hexadecimal == Self.million)
  }

  @Test(arguments: [0, 1, 1_048_575, 1_048_576, 1_048_577, 2_500_000])
  func `a file that is read in portions has the hash of the whole`(length: Int) throws {
    let text = String((0..<length).map { Character(Unicode.Scalar(UInt8(97 + $0 % 23))) })
    #expect(try Self.hash(of: text) == ContentHash(of: text))
  }

  @Test func `what is no regular file has none`() throws {
    let folder = try ScratchFolder()
    let pipe = folder.url.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, folder.url.path, folder.url.path + "/gone", "", "/dev/null"] {
      #expect(ContentHash(ofFile: path) == nil, "\(path)")
    }
  }

  @Test func `a link has the hash of the file it leads to`() throws {
    let folder = try ScratchFolder()
    try folder.write("abc", to: "file")
    let link = folder.url.appendingPathComponent("link")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: folder.url.appendingPathComponent("file"))
    #expect(ContentHash(ofFile: link.path)?.hexadecimal == Self.abc)
  }

  @Test func `a printed hash is taken back, and nothing else is`() {
    #expect(ContentHash(hexadecimal: Self.abc) == ContentHash(of: "abc"))
    for text in [
      "", Self.abc.uppercased(), String(Self.abc.dropLast()), Self.abc + "0",
      "g" + Self.abc.dropFirst(), " " + Self.abc.dropFirst(),
    ] {
      #expect(ContentHash(hexadecimal: text) == nil, "\(text)")
    }
  }
}
