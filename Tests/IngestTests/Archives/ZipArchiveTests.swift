import Foundation
import TestSupport
import Testing

@testable import Ingest

struct ZipArchiveTests {
  private let folder: ScratchFolder
  private var path: String { folder.url.appending(path: "a.zip").path }

  init() throws { folder = try ScratchFolder() }

  private func write(
    _ files: [(name: String, contents: Data)], password: String? = nil
  ) throws {
    try ZipFile.write(files, to: URL(filePath: path), password: password)
  }

  /// The errors of opening the archive and unpacking all of it.
  private func errors(limit: Int = 1 << 20) -> RejectedInput? {
    do throws(RejectedInput) {
      let archive = try ZipArchive(path: path, displayPath: "a.zip")
      for entry in archive.names.indices { _ = try archive.contents(of: entry, atMost: limit) }
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `random files come out of an archive as they went in`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let files = (0...Int.random(in: 0...5, using: &random)).map { number in
      let size = [0, 1, 300, 200_000][Int.random(in: 0..<4, using: &random)]
      let kinds = UInt8.random(in: 1...255, using: &random)
      return (
        name: "folder é/\(number)/../日本.xml",
        contents: Data((0..<size).map { _ in UInt8.random(in: 0...kinds, using: &random) })
      )
    }
    try write(files)
    let archive = try ZipArchive(path: path, displayPath: "a.zip")
    #expect(archive.names == files.map(\.name))
    for (entry, file) in files.enumerated() {
      #expect(try archive.contents(of: entry, atMost: 200_000) == file.contents)
    }
  }

  @Test func `a file that is locked by a password is an error that says so`() throws {
    try write([("x.xml", Data("<a/>".utf8))], password: "secret")
    let error = errors()?.diagnostics.first
    #expect(error?.message == "this file in the archive is locked by a password")
    #expect(error?.path == "a.zip/x.xml")
    #expect(errors()?.cause == .badData)
  }

  @Test func `a file may unpack to the limit and not to a byte more`() throws {
    try write([("zeros", Data(count: 1 << 20))])
    let size = try Data(contentsOf: URL(filePath: path)).count
    #expect(size < 5000)
    #expect(errors(limit: 1 << 20) == nil)
    #expect(
      errors(limit: 1 << 20 - 1)?.diagnostics.map(\.message)
        == ["this file in the archive unpacks to more than 1048575 bytes"])
  }

  @Test func `an archive that lies about a file's size is caught while it is unpacked`() throws {
    try write([("zeros", Data(count: 1 << 20))])
    var bytes = try Data(contentsOf: URL(filePath: path))
    while let place = bytes.range(of: Data([0, 0, 0x10, 0])) {
      bytes.replaceSubrange(place, with: [9, 0, 0, 0])
    }
    try bytes.write(to: URL(filePath: path))
    #expect(errors(limit: 1000)?.cause == .badData)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a byte changed in packed data is an error, never other data`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = Data((0..<5000).map { _ in UInt8.random(in: 97...105, using: &random) })
    try write([("x", text)])
    var bytes = try Data(contentsOf: URL(filePath: path))
    let place = Int.random(in: 60..<(bytes.count - 120), using: &random)
    bytes[place] ^= UInt8.random(in: 1...255, using: &random)
    try bytes.write(to: URL(filePath: path))
    let error = try #require(errors()?.diagnostics.first)
    #expect(error.message == "this file in the archive is damaged")
    #expect(error.remedy != nil)
  }

  @Test(arguments: [10, 40, 200])
  func `an archive cut short is an error`(kept: Int) throws {
    try write([("x", Data((0...255).map { UInt8($0) }))])
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.prefix(kept).write(to: URL(filePath: path))
    #expect(
      errors()?.diagnostics.map(\.message)
        == ["the zip archive is cut short or damaged: its list of files isn't whole"])
  }

  @Test(arguments: [
    ("", "the file is empty"),
    ("theme,parent\n", "this isn't a zip archive"),
    ("%PDF-1.7\n", "this isn't a zip archive; it's a PDF document"),
  ])
  func `what isn't an archive is an error that says what it is`(text: String, message: String)
    throws
  {
    try folder.write(text, to: "a.zip")
    #expect(errors()?.diagnostics.map(\.message) == [message])
    #expect(errors()?.cause == .badData)
  }

  @Test func `a missing archive is an error of its own kind`() {
    #expect(errors()?.cause == .missingFile)
  }

  @Test func `a name that would steer a terminal never reaches a message`() throws {
    try write([("_[31m.qde", Data("x".utf8))], password: "secret")
    var bytes = try Data(contentsOf: URL(filePath: path))
    while let place = bytes.range(of: Data("_[31m".utf8)) { bytes[place.lowerBound] = 0x1B }
    try bytes.write(to: URL(filePath: path))
    let path = try #require(errors()?.diagnostics.first?.path)
    #expect(path.hasSuffix("[31m.qde"))
    #expect(!path.unicodeScalars.contains { $0.value < 0x20 })
  }
}
