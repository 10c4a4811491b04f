import Crypto
package import Foundation

/// The SHA-256 of a text or a file, which tells whether its content is what it was.
package struct ContentHash: Sendable, Hashable {
  /// Bytes of a file that are held at once.
  private static let portion = 1 << 20

  /// 64 digits, as `sha256sum` prints them.
  package let hexadecimal: String

  private init(_ digest: SHA256.Digest) {
    hexadecimal = digest.map { String(format: "%02x", $0) }.joined()
  }

  package init(of data: Data) {
    self.init(SHA256.hash(data: data))
  }

  package init(of text: String) {
    self.init(of: Data(text.utf8))
  }

  /// Takes a hash as it is printed; `nil` for a text that is none.
  package init?(hexadecimal: some StringProtocol) {
    let isHash =
      hexadecimal.utf8.count == 64
      && hexadecimal.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isHash else { return nil }
    self.hexadecimal = String(hexadecimal)
  }

  /// Reads a file through, a portion at a time.
  ///
  /// `nil` where it can't be read, and for a pipe or a device, which would be gone once it was read.
  package init?(ofFile path: String) {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard
      let attributes = try? FileManager.default.attributesOfItem(atPath: url.path),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let file = try? FileHandle(forReadingFrom: url)
    else { return nil }
    defer { try? file.close() }
    var hash = SHA256()
    do {
      while let data = try file.read(upToCount: Self.portion), !data.isEmpty {
        hash.update(data: data)
      }
    } catch {
      return nil
    }
    self.init(hash.finalize())
  }
}
