import Foundation
import Survey

/// A file given to be drafted from, opened and recognised.
struct DraftInput {
  /// Where it is read, and copied from.
  let path: String
  /// What messages call it: the file that was given, where this one was made of it.
  let shownPath: String
  let text: DelimitedText
  let head: ExportHead
  private(set) var found: RecognisedFile
  /// What was decided about its bytes, in plain lines.
  let account: [String]

  /// Opens a file, or another origin of its text; what a person said of it isn't guessed.
  init(
    _ path: String, shownAs shownPath: String? = nil, from origin: TextOrigin? = nil,
    encoding said: TextEncoding? = nil,
    delimiter saidDelimiter: UInt8? = nil
  ) throws(RejectedInput) {
    let shown = shownPath ?? path
    let origin = origin ?? .file(path: path, displayPath: shown)
    let encoding =
      if let said { EncodingGuess(said: said) } else {
        try EncodingGuess(origin)
      }
    var delimiter = saidDelimiter ?? UInt8(ascii: ",")
    var reason = "you said so"
    if saidDelimiter == nil {
      let guess = try DelimiterGuess(origin, encoding: encoding.encoding)
      (delimiter, reason) = try guess.settled(of: shown)
    }
    let text = try DelimitedText(
      origin, delimiter: delimiter, encoding: encoding.encoding, skipsSeparatorLine: true)
    let head = ExportHead(records: try CSVReader(text).head(ExportHead.recordCount))
    self.path = path
    self.shownPath = shown
    self.text = text
    self.head = head
    found = RecognisedFile(head)
    let doubt = encoding.isCertain ? "" : " (not certain: look at its accented letters)"
    account = [
      "encoding: \(encoding.encoding.rawValue), because \(encoding.reason)\(doubt)",
      "delimiter: \(CSVReader.name(of: delimiter)), because \(reason)",
    ]
  }

  /// The file taken for what a person said it is, unless it only explains an export.
  func taken(as format: SourceFile.Format?) -> DraftInput {
    guard let format, case .responses = found.kind else { return self }
    var taken = self
    taken.found = RecognisedFile(
      kind: format.holdsPassages ? .passages(format) : .responses(format), reason: "you said so")
    return taken
  }

  /// The file's own name.
  var fileName: String { (path as NSString).lastPathComponent }
}
