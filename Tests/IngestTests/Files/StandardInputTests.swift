import Foundation
import TestSupport
import Testing

@testable import Ingest

struct StandardInputTests {
  private static let text = Array(
    (0..<40_000).map { "\($0),answer \($0 * 7919 % 1009)\n" }.joined().utf8)

  /// Opens what is written into a pipe by another thread.
  private func withPiped(
    _ data: Data, _ body: (StandardInput) throws -> Void
  ) throws {
    let pipe = Pipe()
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: data)
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    try body(StandardInput(descriptor: pipe.fileHandleForReading.fileDescriptor))
    _ = try pipe.fileHandleForReading.readToEnd()
  }

  private func read(
    _ text: borrowing OpenText, _ count: Int, at offset: Int
  ) throws -> [UInt8] {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    defer { buffer.deallocate() }
    let got = try text.read(into: buffer, at: offset)
    return Array(buffer[..<got])
  }

  @Test(arguments: [Data(text), GzipFile.packed(text)])
  func `what has come can be read again from any offset`(data: Data) throws {
    var generator = SeededGenerator(seed: 3)
    try withPiped(data) { input in
      let open = try input.open()
      for _ in 0..<200 {
        let offset = Int.random(in: 0...Self.text.count + 10, using: &generator)
        let count = Int.random(in: 1...70_000, using: &generator)
        let got = try read(open, count, at: offset)
        #expect(got == Array(Self.text.dropFirst(offset).prefix(count)))
      }
    }
  }

  @Test(arguments: [Data(text), GzipFile.packed(text)])
  func `each opening begins at the beginning`(data: Data) throws {
    try withPiped(data) { input in
      for _ in 0..<3 {
        let bytes = try input.open().readAll()
        #expect(bytes == Self.text)
      }
    }
  }

  @Test(arguments: [Data(text), GzipFile.packed(text)])
  func `a file on the descriptor is read as any other`(data: Data) throws {
    try withScratchFile(data) { path in
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      let input = StandardInput(descriptor: handle.fileDescriptor)
      for _ in 0..<2 {
        let open = try input.open()
        // Of what is kept on the way nobody knows how much there is.
        #expect(open.progress(at: 0)?.total == data.count)
        let bytes = try open.readAll()
        #expect(bytes == Self.text)
      }
    }
  }

  @Test func `a file of which somebody has read is taken from there`() throws {
    try withScratchFile(Self.text) { path in
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      _ = try handle.read(upToCount: 1000)
      let open = try StandardInput(descriptor: handle.fileDescriptor).open()
      let bytes = try open.readAll()
      #expect(bytes == Array(Self.text[1000...]))
    }
  }

  @Test func `packed data that are cut short are told each time they are reached`() throws {
    let data = GzipFile.packed(Self.text)
    try withPiped(data.prefix(data.count / 2)) { input in
      for _ in 0..<2 {
        let open = try input.open()
        let error = #expect(throws: RejectedInput.self) { try open.readAll() }
        #expect(error?.cause == .badData)
        #expect(error?.diagnostics.map(\.path) == ["<standard input>"])
        #expect(error?.diagnostics[0].message.contains("are cut short") == true)
      }
    }
  }

  @Test(arguments: ["", "a", "\u{1F}"])
  func `few bytes or none are a short text`(text: String) throws {
    try withPiped(Data(text.utf8)) { input in
      let bytes = try input.open().readAll()
      #expect(bytes == Array(text.utf8))
    }
  }

  @Test func `a closed descriptor is an error of the system`() {
    let error = #expect(throws: RejectedInput.self) {
      _ = try StandardInput(descriptor: 99_999).open().readAll()
    }
    #expect(error?.cause == .unreadable)
  }
}
