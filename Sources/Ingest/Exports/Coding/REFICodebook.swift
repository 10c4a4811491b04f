import Foundation

/// A REFI-QDA code book (`.qdc`): an XML document with the codes and nothing coded.
///
/// REFI-QDA Standard, code book 1.0.
enum REFICodebook {
  static let namespace = "urn:QDA-XML:codebook:1.0"

  /// The most bytes a code book may have.
  private static let limit = 64 << 20

  /// Says why a file is taken for a code book, by its first bytes; `nil` if it isn't.
  static func recognise(_ head: some Sequence<UInt8>) -> String? {
    let text = String(decoding: Array(head), as: UTF8.self)
    guard text.contains(namespace), text.contains("CodeBook") else { return nil }
    return "an XML document of '\(namespace)'"
  }

  /// Reads the themes of a code book.
  ///
  /// - Throws: All that is wrong with it, where it is in the XML.
  static func read(
    path: String, displayPath: String, limit: Int = limit
  ) throws(RejectedInput) -> CodedExport {
    let file = try OpenFile(path: path, displayPath: displayPath)
    guard file.size <= limit else {
      throw file.rejection(
        "the file has more than \(limit.megabytes), which no code book has",
        remedy: "check that it's a code book (.qdc)")
    }
    let reader = try XMLDocumentReader(
      file.withBytes(at: 0, count: file.size) { Data($0) }, displayPath: displayPath)
    var codes = REFICodeReading(namespace: namespace)
    try reader.read(root: "CodeBook", in: namespace) { codes.take($0) }
    let themes = REFIThemes(codes.codes)
    if let rejection = reader.rejection(for: codes.faults + themes.faults) { throw rejection }
    return CodedExport(
      passages: [], themes: themes.themes,
      account: ["a REFI-QDA code book, which holds no passages", themes.account])
  }
}
