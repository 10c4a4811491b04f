import Foundation
import Testing

@testable import Ingest

struct OpenFileTests {
  @Test(arguments: ["", "/answers.csv"])
  func `a missing file is an error of its own kind`(below: String) {
    let result = reading(at: "/nowhere/at-all" + below)
    #expect(result.cause == .missingFile)
    #expect(result.errors.map(\.message) == ["there is no such file"])
  }

  @Test
  func `a directory is an error`() {
    let result = reading(at: FileManager.default.temporaryDirectory.path)
    #expect(result.cause == .unreadable)
    #expect(result.errors.map(\.message) == ["this is a directory, not a file"])
  }

  @Test
  func `a device is an error`() {
    let result = reading(at: "/dev/null")
    #expect(result.cause == .unreadable)
    #expect(result.errors.map(\.message) == ["this is not a regular file"])
  }

  @Test(.enabled(if: getuid() != 0, "root may read any file"))
  func `a file without leave to read it is an error`() throws {
    try withScratchFile("a\n1\n".utf8) { path in
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      let result = reading(at: path)
      #expect(result.cause == .unreadable)
      #expect(result.errors.first?.message.hasPrefix("the file can't be read: ") == true)
    }
  }

  @Test
  func `a file that grows while it is read is an error`() throws {
    try withScratchFile("a\n1\n".utf8) { path in
      let reader = CSVReader(DelimitedText(utf8At: path, displayPath: "answers.csv"))
      let error = #expect(throws: RejectedInput.self) {
        try reader.read(
          header: { _, _ in try? Data("a\n1\n2\n".utf8).write(to: URL(filePath: path)) },
          record: { _ in })
      }
      #expect(error?.cause == .unreadable)
      #expect(
        error?.diagnostics.map(\.message) == ["the file was changed while it was being read"])
    }
  }
}
