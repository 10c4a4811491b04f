import Foundation
import Survey

/// A file given to be drafted from, opened and recognised.
struct DraftInput {
  let path: String
  let text: DelimitedText
  let head: ExportHead
  let found: RecognisedFile
  /// What was decided about its bytes, in plain lines.
  let account: [String]

  /// Opens a file; what a person said of it isn't guessed.
  init(
    _ path: String, as declared: SourceFile.Format?, encoding said: TextEncoding? = nil,
    delimiter saidDelimiter: UInt8? = nil
  ) throws(RejectedInput) {
    let encoding =
      if let said { EncodingGuess(said: said) } else {
        try EncodingGuess(path: path, displayPath: path)
      }
    var delimiter = saidDelimiter ?? UInt8(ascii: ",")
    var reason = "you said so"
    if saidDelimiter == nil {
      let guess = try DelimiterGuess(path: path, displayPath: path, encoding: encoding.encoding)
      (delimiter, reason) = try guess.settled(of: path)
    }
    let text = try DelimitedText(
      path: path, displayPath: path, delimiter: delimiter, encoding: encoding.encoding,
      skipsSeparatorLine: true)
    let head = ExportHead(records: try CSVReader(text).head(ExportHead.recordCount))
    self.path = path
    self.text = text
    self.head = head
    found = RecognisedFile(head, as: declared)
    let doubt = encoding.isCertain ? "" : " (not certain: look at its accented letters)"
    account = [
      "encoding: \(encoding.encoding.rawValue), because \(encoding.reason)\(doubt)",
      "delimiter: \(CSVReader.name(of: delimiter)), because \(reason)",
    ]
  }

  /// The file's own name.
  var fileName: String { (path as NSString).lastPathComponent }
}
