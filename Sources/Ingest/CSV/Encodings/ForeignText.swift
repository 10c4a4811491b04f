import Survey

/// A text in another encoding than UTF-8, read whole, unpacked if it is packed, and transcoded.
struct ForeignText {
  /// The text, without a byte order mark.
  let utf8: [UInt8]

  /// What a person should know about the encoding.
  let warnings: [Diagnostic]

  private let displayPath: String
  private let encoding: TextEncoding

  /// - Throws: Where the file can't be read, is something else than text in the encoding by its
  ///   first bytes, or has bytes that the encoding has no character for; the first such is told.
  init(_ origin: TextOrigin, encoding: TextEncoding) throws(RejectedInput) {
    let open = try origin.open()
    let bytes = try open.readAll()
    try open.checkUnchanged()
    displayPath = origin.displayPath
    self.encoding = encoding
    if let rejection = ForeignText.contradiction(bytes, encoding) {
      throw origin.rejection(rejection.message, remedy: rejection.remedy)
    }
    let text = Transcoding(of: bytes, from: encoding)
    utf8 = text.bytes
    let doubt = ForeignText.doubt(bytes, utf8, displayPath, encoding)
    warnings = [doubt].compactMap(\.self)
    if let fault = text.fault {
      throw RejectedInput(diagnostics: [diagnostic(fault.kind, at: fault.index)])
    }
  }

  /// What the file is instead, if its bytes are at odds with the encoding it is said to have.
  private static func contradiction(
    _ bytes: [UInt8], _ encoding: TextEncoding
  ) -> (message: String, remedy: String)? {
    let head = Array(bytes.prefix(FileSignature.sampleSize))
    if let disguise = Disguise(head) {
      return ("this is \(disguise.kind), not a CSV file in \(encoding.title)", disguise.remedy)
    }
    let found =
      head.starts(with: FileSignature.utf8Mark)
      ? TextEncoding.utf8 : UTF16Signature(head)?.encoding
    if let found, found != encoding {
      return (
        "this is \(found.title) text, not \(encoding.title) as declared",
        "say 'encoding: \(found.rawValue)'"
      )
    }
    // Each line end and delimiter of UTF-16 has a zero.
    guard encoding.isUTF16, found == nil, !bytes.isEmpty, !bytes.contains(0) else { return nil }
    return (
      "this isn't \(encoding.title) text: no byte of it is zero",
      "remove 'encoding', if the file is UTF-8"
    )
  }
}

extension TextEncoding {
  fileprivate var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}

extension ForeignText {
  /// Warns of a file whose characters outside ASCII are all good UTF-8, which chance hardly makes.
  private static func doubt(
    _ bytes: [UInt8], _ utf8: [UInt8], _ displayPath: String, _ encoding: TextEncoding
  ) -> Diagnostic? {
    // Up to there the bytes and the text are the same, where each byte is a character.
    guard !encoding.isUTF16, let first = bytes.firstIndex(where: { $0 >= 0x80 }),
      bytes.withUnsafeBufferPointer({ $0.indexOfBrokenUTF8() }) == nil
    else { return nil }
    let meant = String(decoding: bytes[first...].prefix(4), as: UTF8.self).prefix(1)
    let said = String(decoding: utf8[first...].prefix(4), as: UTF8.self).prefix(1)
    return Diagnostic(
      severity: .warning, path: displayPath, position: position(of: first, in: utf8).0,
      message: "all of the file is good UTF-8 too, in which this is '\(meant)' and not '\(said)…'",
      remedy: "remove 'encoding: \(encoding.rawValue)', unless '\(said)…' is meant")
  }

  private func diagnostic(_ fault: Transcoding.Fault, at index: Int) -> Diagnostic {
    let place = ForeignText.position(of: index, in: utf8)
    let (message, remedy) = words(fault)
    return Diagnostic(
      path: displayPath, position: place.0, message: message, remedy: remedy,
      sourceLine: place.sourceLine)
  }

  private func words(_ fault: Transcoding.Fault) -> (String, String) {
    switch fault {
    case .undefined(let byte):
      let name = "0x" + String(byte, radix: 16, uppercase: true)
      return (
        "byte \(name) stands for no character in \(encoding.title)",
        "check 'encoding', or save the file as UTF-8"
      )
    case .loneSurrogate:
      return (
        "half of a character: the other half isn't beside it",
        "export the file again; it may be damaged"
      )
    case .oddByte:
      return (
        "the file ends in the middle of a character: \(encoding.title) has two bytes for each",
        "export the file again; it may be cut short"
      )
    }
  }

  /// Finds the line and column of a byte of the text, and the line it is on.
  private static func position(
    of index: Int, in utf8: [UInt8]
  ) -> (FilePosition, sourceLine: String) {
    utf8.withUnsafeBufferPointer { bytes in
      var lines = PhysicalLines(bytes)
      var number = 1
      while let range = lines.next() {
        if range.contains(index) {
          let line = PhysicalLine(
            number: number, bytes: UnsafeBufferPointer(rebasing: bytes[range]))
          return (line.position(of: index - range.lowerBound), line.text)
        }
        number += 1
      }
      return (FilePosition(line: number, column: 1), "")
    }
  }
}
