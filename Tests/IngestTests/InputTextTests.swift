import Foundation
import TestSupport
import Testing

@testable import Ingest

struct InputTextTests {
  private func rejection(_ path: String) -> RejectedInput? {
    do {
      _ = try InputText.read(path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a byte order mark is left out, and only at the head`() throws {
    let folder = try ScratchFolder()
    try folder.write("\u{FEFF}a\u{FEFF}\r\n", to: "a.yaml")
    #expect(
      try InputText.read(folder.url.appendingPathComponent("a.yaml").path) == "a\u{FEFF}\r\n")
  }

  @Test func `a file that isn't there, a folder, and a file that isn't UTF-8 are rejected`() throws
  {
    let folder = try ScratchFolder()
    try folder.write(Data([0xFF, 0xFE, 0x61, 0x00]), to: "b/utf16.yaml")
    let path = folder.url.path
    let absent = try #require(rejection(path + "/absent.yaml"))
    #expect(absent.diagnostics.map(\.message) == ["there is no such file"])
    #expect(absent.cause == .missingFile)
    let isFolder = try #require(rejection(path + "/b"))
    #expect(isFolder.diagnostics.map(\.message) == ["this is a folder where a file belongs"])
    let utf16 = try #require(rejection(path + "/b/utf16.yaml"))
    #expect(utf16.diagnostics.map(\.message) == ["the file isn't UTF-8 text"])
    #expect(utf16.cause == .badData)
  }
}
