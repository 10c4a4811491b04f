/// What a file turns out to be, by its first bytes, whatever it is called.
enum FileSignature {
  /// How much of the file is looked at.
  private static let sampleSize = 4096

  private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Returns the offset after a UTF-8 byte order mark, 0 if there is none.
  ///
  /// - Throws: What the file is instead, if it isn't text in UTF-8.
  static func startOfText(in file: borrowing OpenFile) throws(RejectedInput) -> Int {
    let head = file.withBytes(at: 0, count: sampleSize) { Array($0) }
    if let disguise = Disguise(head) { throw file.rejected(for: disguise) }
    let start = head.starts(with: utf8Mark) ? utf8Mark.count : 0
    if let disguise = Disguise(text: head[start...]) { throw file.rejected(for: disguise) }
    if let line = separatorLine(head[start...]) { throw file.rejected(forSeparator: line) }
    return start
  }

  /// Returns the first line if it tells Excel the delimiter.
  private static func separatorLine(_ text: ArraySlice<UInt8>) -> String? {
    let line = text.prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
    let bare = line.filter { $0 != ASCII.quote }
    guard bare.count == 5, String(decoding: bare, as: UTF8.self).lowercased().hasPrefix("sep=")
    else { return nil }
    return String(decoding: line, as: UTF8.self)
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
  private static let saveAsUTF8 =
    "save it as UTF-8; in Excel as 'CSV UTF-8 (Comma delimited)'"
  private static let export = "export the answers as CSV"
  private static let unpack = "unpack it and name the CSV file in it"

  /// Recognises files that aren't text in UTF-8.
  init?(_ head: [UInt8]) {
    guard
      let (kind, remedy) = Disguise.byMark(head) ?? Disguise.byMagic(head)
        ?? Disguise.byZeros(head)
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
    let marks: [([UInt8], String)] = [
      ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
      ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"),
    ]
    guard let mark = marks.first(where: { head.starts(with: $0.0) }) else { return nil }
    return ("\(mark.1) text", saveAsUTF8)
  }

  private static func byMagic(_ head: [UInt8]) -> (String, String)? {
    let magics: [([UInt8], String, String)] = [
      ([0xD0, 0xCF, 0x11, 0xE0], "an Excel workbook (.xls)", saveAsCSV),
      ([0x1F, 0x8B], "a gzip archive", unpack),
      (Array("%PDF-".utf8), "a PDF document", export),
      (Array("$FL2@".utf8), "an SPSS data file (.sav)", "save it as CSV from SPSS"),
      (Array("$FL3@".utf8), "an SPSS data file (.zsav)", "save it as CSV from SPSS"),
    ]
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

  /// Recognises UTF-16 without a mark: Latin text in it has a zero in every second place.
  private static func byZeros(_ head: [UInt8]) -> (String, String)? {
    let pairs = head.count / 2
    guard pairs >= 2 else { return nil }
    let even = (0..<pairs).count { head[2 * $0] == 0 }
    let odd = (0..<pairs).count { head[2 * $0 + 1] == 0 }
    guard min(even, odd) == 0, max(even, odd) * 5 >= pairs * 3 else { return nil }
    return ("UTF-16 text", saveAsUTF8)
  }
}

extension OpenFile {
  fileprivate func rejected(for disguise: Disguise) -> RejectedInput {
    rejection("this is \(disguise.kind), not a CSV file in UTF-8", remedy: disguise.remedy)
  }

  fileprivate func rejected(forSeparator line: String) -> RejectedInput {
    rejection(
      "the first line tells Excel the delimiter, where the header should be",
      remedy: "delete the line, and declare the delimiter in its place",
      position: FilePosition(line: 1, column: 1), sourceLine: line)
  }
}
