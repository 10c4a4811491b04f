import Survey

/// What the bytes of a whole file say about its encoding.
struct EncodingEvidence {
  /// The first physical line that isn't UTF-8; `nil` where all of the file is.
  private(set) var firstBrokenLine: Int?

  /// Whether every byte is ASCII.
  private(set) var isASCII = true

  /// How the file reads as Windows-1252; looked at only where it isn't UTF-8.
  private(set) var windows1252 = Readability(as: .windows1252)

  /// How the file reads as Mac Roman; looked at only where it isn't UTF-8.
  private(set) var macRoman = Readability(as: .macRoman)

  /// How many characters outside ASCII are good UTF-8, in a file that isn't as a whole.
  private var goodCharacters = 0

  /// The bytes of the word that shows best how the two differ, and how far they are apart in it.
  private var sample: (bytes: [UInt8], distance: Int)?

  init(in text: borrowing OpenText) throws(RejectedInput) {
    var number = 0
    try EncodingEvidence.eachLine(of: text) { line in
      number += 1
      guard line.contains(where: { $0 >= 0x80 }) else { return true }
      isASCII = false
      guard line.indexOfBrokenUTF8() != nil else { return true }
      firstBrokenLine = number
      return false
    }
    guard firstBrokenLine != nil else { return }
    try EncodingEvidence.eachLine(of: text) { line in
      take(line)
      return true
    }
  }

  private static func eachLine(
    of text: borrowing OpenText, _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(RejectedInput) {
    let chunks = LineChunks(from: 0, size: 1 << 20)
    while let chunk = try chunks.next(from: text) {
      var lines = PhysicalLines(chunk.bytes)
      while let range = lines.next() {
        guard body(UnsafeBufferPointer(rebasing: chunk.bytes[range])) else { return }
      }
    }
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
    guard line.contains(where: { $0 >= 0x80 }) else { return }
    windows1252.take(line)
    macRoman.take(line)
    goodCharacters += line.charactersBeyondASCII
    for word in line.split(whereSeparator: { $0 < 0x80 && !$0.isLetter })
    where word.contains(where: { $0 >= 0x80 }) {
      compare(UnsafeBufferPointer(rebasing: word))
    }
  }

  private mutating func compare(_ word: UnsafeBufferPointer<UInt8>) {
    let windows = Readability(of: word, as: .windows1252).points
    let distance = abs(windows - Readability(of: word, as: .macRoman).points)
    // Its own letters might be of somebody's name.
    let foreign = word.filter { $0 >= 0x80 }
    if distance > sample?.distance ?? -1 { sample = (Array(foreign.prefix(8)), distance) }
  }

  /// Says how the file reads in the better of two encodings and how in the other.
  func comparison(_ better: SingleByteCharacters, over worse: SingleByteCharacters) -> String {
    let reads = "it reads better as \(better.encoding.title) than as \(worse.encoding.title)"
    guard let sample else { return reads }
    return reads + ": '\(better.text(of: sample.bytes))', not '\(worse.text(of: sample.bytes))'"
  }

  /// What is to be said of characters that are UTF-8 in a file that isn't; empty where there are
  /// none.
  var mixture: String {
    guard goodCharacters > 0 else { return "" }
    return "; but \(goodCharacters.counted("character")) of it would be good UTF-8, so it may be"
      + " a mixture of two encodings"
  }
}

extension SingleByteCharacters {
  fileprivate func text(of bytes: [UInt8]) -> String {
    bytes.reduce(into: "") { $0.unicodeScalars.append(self[$1] ?? "\u{FFFD}") }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many characters outside ASCII are good UTF-8.
  fileprivate var charactersBeyondASCII: Int {
    var (found, index) = (0, 0)
    while index < count {
      let rest = UnsafeBufferPointer(rebasing: self[index...])
      let broken = rest.indexOfBrokenUTF8() ?? rest.count
      found += rest[..<broken].count { $0 >= 0xC0 }
      index += broken + 1
    }
    return found
  }
}
