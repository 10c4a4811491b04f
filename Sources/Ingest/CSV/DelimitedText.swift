package import Survey

/// A CSV text and what was decided about it: its encoding and its delimiter.
///
/// The text is that of a file, which may be packed with gzip, or what is piped into the program. A
/// text that isn't UTF-8 is held in memory whole, as UTF-8, for as long as this value lives:
/// offsets, lines and columns are those of that text. One in UTF-8 is only named here, and read piece by piece.
package struct DelimitedText: Sendable {
  private let origin: TextOrigin

  package let delimiter: UInt8

  /// Whether a first line `sep=;` is passed over; such a line is refused otherwise.
  package let skipsSeparatorLine: Bool

  package private(set) var encoding = TextEncoding.utf8

  /// Whether a study file can say the encoding, so that a remedy may name the key.
  private(set) var isSource = false

  /// What a person should know about the encoding.
  private(set) var warnings: [Diagnostic] = []

  /// The text in UTF-8; `nil` where the file is that already.
  private var transcoded: [UInt8]?

  /// Takes a file in UTF-8, without looking at it yet.
  ///
  /// The delimiter is an ASCII character that can't be a quote, a line end or NUL.
  package init(
    utf8At path: String, displayPath: String, delimiter: UInt8 = UInt8(ascii: ","),
    skipsSeparatorLine: Bool = false
  ) {
    self.init(
      .file(path: path, displayPath: displayPath), delimiter: delimiter,
      skipsSeparatorLine: skipsSeparatorLine)
  }

  /// Takes a text in memory, which is read as one that was transcoded.
  init(text: [UInt8], displayPath: String, delimiter: UInt8 = UInt8(ascii: ",")) {
    self.init(utf8At: displayPath, displayPath: displayPath, delimiter: delimiter)
    transcoded = text
  }

  /// Takes a file in any encoding.
  ///
  /// - Throws: Where the file isn't UTF-8, and can't be read or isn't text in the encoding.
  package init(
    path: String, displayPath: String, delimiter: UInt8 = UInt8(ascii: ","),
    encoding: TextEncoding, skipsSeparatorLine: Bool = false
  ) throws(RejectedInput) {
    try self.init(
      .file(path: path, displayPath: displayPath), delimiter: delimiter, encoding: encoding,
      skipsSeparatorLine: skipsSeparatorLine)
  }

  /// Takes a file of a study or standard input, in the encoding and with the delimiter it is said to
  /// have; an export of which nothing is said, with those that it shows.
  package init(_ source: SourceFile, in folder: StudyFolder) throws(RejectedInput) {
    let origin = TextOrigin(source.file, in: folder)
    let isExport = source.format.isExport
    var encoding = source.encoding ?? .utf8
    if source.encoding == nil, isExport { encoding = try EncodingGuess(origin).encoding }
    var delimiter = source.delimiter ?? UInt8(ascii: ",")
    if source.delimiter == nil, isExport {
      delimiter = try DelimiterGuess(origin, encoding: encoding)
        .settled(of: origin.displayPath).delimiter
    }
    try self.init(
      origin, delimiter: delimiter, encoding: encoding,
      skipsSeparatorLine: isExport || source.delimiter != nil)
    isSource = true
  }

  /// Takes a text in any encoding.
  ///
  /// - Throws: Where it isn't UTF-8, and can't be read or isn't text in the encoding.
  init(
    _ origin: TextOrigin, delimiter: UInt8 = UInt8(ascii: ","), encoding: TextEncoding,
    skipsSeparatorLine: Bool
  ) throws(RejectedInput) {
    self.init(origin, delimiter: delimiter, skipsSeparatorLine: skipsSeparatorLine)
    guard encoding != .utf8 else { return }
    let foreign = try ForeignText(origin, encoding: encoding)
    self.encoding = encoding
    warnings = foreign.warnings
    transcoded = foreign.utf8
  }

  private init(_ origin: TextOrigin, delimiter: UInt8, skipsSeparatorLine: Bool) {
    precondition(CSVReader.canDelimit(delimiter), "not a delimiter")
    self.origin = origin
    self.delimiter = delimiter
    self.skipsSeparatorLine = skipsSeparatorLine
  }

  /// What diagnostics call the file.
  package var displayPath: String { origin.displayPath }

  /// Whether the file isn't UTF-8, so that its text had to be made of it.
  var isTranscoded: Bool { transcoded != nil }

  /// Opens the text for reading.
  func open() throws(RejectedInput) -> OpenText {
    if let transcoded { return .transcoded(transcoded) }
    return try origin.open()
  }
}
