import Foundation
import TestSupport
import Testing

@testable import Ingest

struct GzipInflaterTests {
  private static let text = (0..<3000).map { "\($0),answer \($0 * 7919 % 1009)\n" }.joined()

  /// Unpacks data in pieces, or says what is wrong with them.
  private func unpacked(_ data: Data, piece: Int = 1000) -> Result<[UInt8], RejectedInput> {
    let packed = Array(data)
    do throws(RejectedInput) {
      let inflater = try made()
      var bytes: [UInt8] = []
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: piece)
      defer { buffer.deallocate() }
      while true {
        let got = try inflater.read(
          into: buffer,
          from: { (input, offset) throws(RejectedInput) in
            input.update(fromContentsOf: packed.dropFirst(offset).prefix(input.count))
          }, of: "answers.csv.gz")
        if got == 0 { return .success(bytes) }
        bytes += buffer[..<got]
      }
    } catch {
      return .failure(error)
    }
  }

  private func made() throws(RejectedInput) -> GzipInflater {
    do throws(GzipFault) { return try GzipInflater() } catch { throw error.rejection("") }
  }

  private func message(_ data: Data) -> String? {
    guard case .failure(let error) = unpacked(data) else { return nil }
    return error.diagnostics[0].message
  }

  /// Bytes that don't pack, one packed byte or a little more each.
  private func noise(_ count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: 5)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  @Test(arguments: [1, 7, 1000, 1 << 20])
  func `what was packed comes out, in pieces of any size`(piece: Int) throws {
    #expect(try unpacked(GzipFile.packed(Self.text), piece: piece).get() == Array(Self.text.utf8))
  }

  @Test func `members one after another are one text`() throws {
    let members = ["id,role\n", "", "R1,lead\nR2,", "staff\n"].map(GzipFile.packed)
    #expect(
      try unpacked(Data(members.joined())).get() == Array("id,role\nR1,lead\nR2,staff\n".utf8))
  }

  @Test(arguments: [-2, -1, 0, 1])
  func `a member may begin anywhere in a piece of input`(distance: Int) throws {
    // About the end of the first piece of 64 KiB.
    let start = (64 << 10) + distance
    var count = start - 100
    while GzipFile.packed(noise(count)).count < start { count += 1 }
    let first = GzipFile.packed(noise(count))
    #expect(first.count == start)
    #expect(try unpacked(first + GzipFile.packed("end")).get() == noise(count) + Array("end".utf8))
  }

  @Test func `data cut short anywhere are a fault that says after how many bytes`() {
    let whole = GzipFile.packed("id,role\nR1,lead\n")
    for count in 0..<whole.count {
      #expect(
        message(whole.prefix(count))
          == "the gzip data are cut short: they end after \(count == 1 ? "1 byte" : "\(count) bytes"),"
          + " in the middle of what is packed in them")
    }
  }

  @Test func `data cut short in a second member are a fault`() {
    let first = GzipFile.packed("id,role\n")
    let second = GzipFile.packed("R1,lead\n")
    for count in 1..<second.count {
      #expect(message(first + second.prefix(count))?.contains("are cut short") == true)
    }
  }

  @Test func `a byte that is changed anywhere behind the header is a fault`() {
    let whole = GzipFile.packed(Self.text)
    // Source: RFC 1952, section 2.3: a header without options has ten bytes.
    for place in stride(from: 10, to: whole.count, by: 97) {
      var spoilt = whole
      spoilt[place] ^= 0x55
      #expect(message(spoilt) != nil, "byte \(place)")
    }
  }

  @Test(arguments: [8, 4])
  func `a checksum or length that doesn't fit is told as such`(fromEnd: Int) {
    var whole = GzipFile.packed(Self.text)
    whole[whole.count - fromEnd] ^= 1
    #expect(message(whole)?.hasSuffix("isn't what was packed, by its checksum") == true)
  }

  @Test(arguments: ["<html>", "\u{0}\u{0}", "\u{1F}", "\u{1F}x"])
  func `what follows the last member is a fault, not passed over`(tail: String) {
    let whole = GzipFile.packed(Self.text)
    let message = message(whole + Data(tail.utf8))
    // One byte could be the beginning of a member.
    #expect(
      message
        == (tail == "\u{1F}"
          ? "the gzip data are cut short: they end after \(whole.count + 1) bytes,"
            + " in the middle of what is packed in them"
          : "the first \(whole.count) bytes are gzip data, and what follows them isn't"))
  }
}
