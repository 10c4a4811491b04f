import Foundation
import Packing
import Testing
import TestSupport

private let files = [
  PackedFile(path: "mimetype", data: Data("application/x".utf8)),
  PackedFile(path: "b/empty", data: Data()),
  PackedFile(path: "a.xml", data: Data(String(repeating: "same ", count: 1000).utf8)),
  PackedFile(path: "é.bin", data: Data((0...255).map(UInt8.init))),
]

@Test func `an archive holds its files in the order they were given`() throws {
  let read = try ZipEntry.read(ZipPackage.archive(files))
  #expect(read.map(\.path) == files.map(\.path))
  #expect(read.map(\.data) == files.map(\.data))
}

@Test func `no file is compressed, dated later than 1980 or has extra fields`() throws {
  for entry in try ZipEntry.read(ZipPackage.archive(files)) {
    #expect(entry.method == 0)
    #expect(entry.time == 0)
    #expect(entry.date == 0b0000000_0001_00001)
    #expect(entry.extraBytes == 0)
  }
}

@Test func `the first file's name and bytes stand where a reader of OpenDocument looks for them`()
  throws
{
  let archive = try ZipPackage.archive(files)
  #expect(archive.dropFirst(30).prefix(21) == Data("mimetypeapplication/x".utf8))
}

@Test func `the same files make the same bytes`() throws {
  #expect(try ZipPackage.archive(files) == ZipPackage.archive(files))
}

@Test func `an archive of nothing is refused`() {
  #expect(throws: PackingFault.self) { try ZipPackage.archive([]) }
}

@Test func `two files of one path are refused`() {
  #expect(throws: PackingFault.self) {
    try ZipPackage.archive([files[0], files[0]])
  }
}
