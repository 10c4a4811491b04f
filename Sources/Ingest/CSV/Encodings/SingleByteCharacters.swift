import Foundation
import Survey

/// The characters of an encoding in which every character is one byte.
struct SingleByteCharacters: Sendable {
  let encoding: TextEncoding

  /// By byte; `nil` where the encoding has no character.
  private let characters: [Unicode.Scalar?]

  static let windows1252 = SingleByteCharacters(.windows1252, .windowsCP1252)
  static let macRoman = SingleByteCharacters(.macRoman, .macOSRoman)

  /// Asks Foundation for each character.
  ///
  /// `NSString` is asked because `String(data:encoding:)` takes Mac Roman for another encoding on
  /// Linux (Swift 6.3). A control character of the upper half is Foundation's answer, on some
  /// systems, for a byte that has no character.
  private init(_ encoding: TextEncoding, _ foundation: String.Encoding) {
    self.encoding = encoding
    characters = (0...UInt8.max).map { byte in
      guard byte >= 0x80 else { return Unicode.Scalar(byte) }
      let text = NSString(data: Data([byte]), encoding: foundation.rawValue)
      let scalars = Array((text as String? ?? "").unicodeScalars)
      guard scalars.count == 1, !("\u{80}"..."\u{9F}").contains(scalars[0]) else { return nil }
      return scalars[0]
    }
  }

  subscript(byte: UInt8) -> Unicode.Scalar? { characters[Int(byte)] }
}
