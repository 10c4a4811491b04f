package import Survey

/// Which encoding a file is in that doesn't say so, and why it is taken for that.
package struct EncodingGuess: Sendable, Equatable {
  package let encoding: TextEncoding

  /// Why, in plain words that go on after "because".
  package let reason: String

  /// Whether the file itself shows it; what isn't certain should be looked at by a person.
  package let isCertain: Bool

  /// Reads the file at `path` once, and once more if it isn't UTF-8.
  ///
  /// - Throws: Where the file can't be read, or isn't text.
  package init(path: String, displayPath: String) throws(RejectedInput) {
    try self.init(.file(path: path, displayPath: displayPath))
  }

  init(_ origin: TextOrigin) throws(RejectedInput) {
    let text = try origin.open()
    let head = text.withBytes(at: 0, count: FileSignature.sampleSize) { Array($0) }
    if let disguise = Disguise(head) {
      throw origin.rejection("this is \(disguise.kind), not a CSV file", remedy: disguise.remedy)
    }
    if let known = EncodingGuess(signature: head) {
      self = known
    } else {
      let evidence = try EncodingEvidence(in: text)
      try text.checkUnchanged()
      self.init(evidence)
    }
  }

  /// Goes by how the file begins; `nil` where that says nothing.
  private init?(signature head: [UInt8]) {
    if head.starts(with: FileSignature.utf8Mark) {
      self.init(.utf8, "it begins with the byte order mark of UTF-8", isCertain: true)
    } else if let utf16 = UTF16Signature(head) {
      let reason =
        utf16.hasMark
        ? "it begins with the byte order mark of \(utf16.encoding.title)"
        : "every second byte of it is zero or nearly so, as in \(utf16.encoding.title)"
      self.init(utf16.encoding, reason, isCertain: utf16.hasMark)
    } else {
      return nil
    }
  }

  private init(_ evidence: EncodingEvidence) {
    guard let broken = evidence.firstBrokenLine else {
      let reason =
        evidence.isASCII
        ? "it has only characters of ASCII, which are the same in UTF-8"
        : "all of it is good UTF-8"
      self.init(.utf8, reason, isCertain: true)
      return
    }
    let prefix = "it isn't UTF-8 on line \(broken), and "
    let suffix = evidence.mixture
    let (windows, mac) = (evidence.windows1252, evidence.macRoman)
    if let byte = windows.undefined.first {
      let name = "0x" + String(byte, radix: 16, uppercase: true)
      self.init(
        .macRoman, "\(prefix)byte \(name) stands for nothing in Windows-1252\(suffix)",
        isCertain: false)
    } else if mac.points > windows.points {
      self.init(
        .macRoman, prefix + evidence.comparison(.macRoman, over: .windows1252) + suffix,
        isCertain: false)
    } else if mac.points < windows.points {
      self.init(
        .windows1252, prefix + evidence.comparison(.windows1252, over: .macRoman) + suffix,
        isCertain: false)
    } else {
      self.init(
        .windows1252,
        "\(prefix)could as well be Mac Roman, but Windows-1252 is the commoner\(suffix)",
        isCertain: false)
    }
  }

  /// What a person said, which isn't guessed.
  init(said encoding: TextEncoding) {
    self.init(encoding, "you said so", isCertain: true)
  }

  private init(_ encoding: TextEncoding, _ reason: String, isCertain: Bool) {
    self.encoding = encoding
    self.reason = reason
    self.isCertain = isCertain
  }
}
