import Survey

/// What a file turns out to be, by its first bytes, whatever it is called.
enum FileSignature {
  /// How much of the file is looked at.
  static let sampleSize = 4096

  static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Where the header may begin.
  struct Start {
    let offset: Int
    /// The physical line, from 1.
    let line: Int
  }

  /// Finds the beginning of the table: after a UTF-8 byte order mark, and after a line that tells
  /// Excel the delimiter where such a line is to be passed over.
  ///
  /// - Throws: What the file is instead, if it isn't CSV text in UTF-8.
  static func startOfTable(
    in open: borrowing OpenText, of text: DelimitedText
  ) throws(RejectedInput) -> Start {
    let head = open.withBytes(at: 0, count: sampleSize) { Array($0) }
    if let disguise = Disguise(head) { throw text.rejected(as: disguise) }
    if let utf16 = UTF16Signature(head) { throw text.rejected(as: utf16) }
    let start = endOfMark(in: open)
    if let disguise = Disguise(text: head[start...]) { throw text.rejected(as: disguise) }
    guard let line = SeparatorLine(head[start...]) else { return Start(offset: start, line: 1) }
    guard text.skipsSeparatorLine else { throw text.rejected(for: line) }
    return Start(offset: start + line.length, line: 2)
  }

  /// Returns the offset after a UTF-8 byte order mark, 0 if there is none.
  static func endOfMark(in open: borrowing OpenText) -> Int {
    open.withBytes(at: 0, count: utf8Mark.count) { $0.elementsEqual(utf8Mark) }
      ? utf8Mark.count : 0
  }
}

/// A file that is named like a CSV file and isn't one.
struct Disguise {
  /// What the file is, with its article.
  let kind: String

  /// How to come by a CSV file.
  let remedy: String

  private static let saveAsCSV =
    "open it in a spreadsheet program and save it as 'CSV UTF-8 (Comma delimited)'"
  static let saveAsUTF8 =
    "save it as UTF-8; in Excel as 'CSV UTF-8 (Comma delimited)'"
  private static let export = "export the answers as CSV"
  private static let unpack = "unpack it and name the CSV file in it"
  private static let unpackOnce = "unpack it once"

  /// What the head of a file in a tar archive holds, by POSIX.1-1988 and later.
  private static let tarMark = (offset: 257, bytes: Array("ustar".utf8))

  /// Recognises files that aren't text, or text that no program should write.
  init?(_ head: [UInt8]) {
    guard
      let (kind, remedy) = Disguise.byMark(head) ?? Disguise.byMagic(head)
    else { return nil }
    (self.kind, self.remedy) = (kind, remedy)
  }

  /// Recognises text that isn't CSV.
  init?(text: ArraySlice<UInt8>) {
    let start = String(decoding: text.prefix(256), as: UTF8.self).lowercased()
      .drop(while: \.isWhitespace)
    if let mark = ["<!doctype", "<html", "<?xml", "<table"].first(where: start.hasPrefix) {
      (kind, remedy) = (mark == "<?xml" ? "an XML document" : "a web page", Disguise.export)
    } else if let bracket = start.first, bracket == "{" || bracket == "[",
      let next = start.dropFirst().first(where: { !$0.isWhitespace }),
      (bracket == "{" ? "\"}" : "{[\"]").contains(next)
    {
      (kind, remedy) = ("a JSON document", Disguise.export)
    } else {
      return nil
    }
  }

  private static func byMark(_ head: [UInt8]) -> (String, String)? {
    let marks: [[UInt8]] = [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]]
    return marks.contains(where: head.starts) ? ("UTF-32 text", saveAsUTF8) : nil
  }

  private static func byMagic(_ head: [UInt8]) -> (String, String)? {
    let magics: [([UInt8], String, String)] = [
      ([0xD0, 0xCF, 0x11, 0xE0], "an Excel workbook (.xls)", saveAsCSV),
      (GzipInflater.signature, "a gzip file packed with gzip once more", unpackOnce),
      (Array("%PDF-".utf8), "a PDF document", export),
      (Array("$FL2@".utf8), "an SPSS data file (.sav)", "save it as CSV from SPSS"),
      (Array("$FL3@".utf8), "an SPSS data file (.zsav)", "save it as CSV from SPSS"),
    ]
    if head.dropFirst(tarMark.offset).starts(with: tarMark.bytes) {
      return ("a tar archive", unpack)
    }
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) { return zip(head) }
    guard let magic = magics.first(where: { head.starts(with: $0.0) }) else { return nil }
    return (magic.1, magic.2)
  }

  private static func zip(_ head: [UInt8]) -> (String, String) {
    let names = String(decoding: head, as: UTF8.self)
    if names.contains("xl/") || names.contains("[Content_Types].xml") {
      return ("an Excel workbook (.xlsx)", saveAsCSV)
    }
    if names.contains("opendocument.spreadsheet") {
      return ("an OpenDocument spreadsheet (.ods)", saveAsCSV)
    }
    return ("a zip archive", unpack)
  }
}

extension DelimitedText {
  /// Returns what a remedy adds for a file whose encoding a study file can say.
  func declaring(_ encoding: TextEncoding) -> String {
    isSource ? ", or say 'encoding: \(encoding.rawValue)' of the source" : ""
  }

  fileprivate func rejected(as disguise: Disguise) -> RejectedInput {
    rejected("this is \(disguise.kind), not a CSV file in \(encoding.title)", disguise.remedy)
  }

  fileprivate func rejected(as utf16: UTF16Signature) -> RejectedInput {
    rejected(
      "this is UTF-16 text, not a CSV file in UTF-8",
      Disguise.saveAsUTF8 + declaring(utf16.encoding))
  }

  fileprivate func rejected(for line: SeparatorLine) -> RejectedInput {
    rejected(
      "the first line tells Excel the delimiter, where the header should be",
      "delete the line, and declare the delimiter in its place",
      position: FilePosition(line: 1, column: 1), sourceLine: line.text)
  }

  private func rejected(
    _ message: String, _ remedy: String, position: FilePosition? = nil, sourceLine: String? = nil
  ) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: displayPath, position: position, message: message, remedy: remedy,
        sourceLine: sourceLine)
    ])
  }
}
