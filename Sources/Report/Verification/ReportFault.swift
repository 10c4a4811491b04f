/// One way in which a report isn't what it says of itself, or what its study gives.
package enum ReportFault: Equatable, Sendable {
  /// A list or a description that isn't there or can't be read.
  case unreadable(String)
  case unreadableLine(Int)
  /// A file that the manifest lists.
  case missing(String)
  /// A file whose content isn't what the manifest lists.
  case changed(String)
  /// A file that the manifest doesn't list.
  case unlisted(String)
  /// A link, a pipe or the like where only files may stand, listed or not.
  case notAFile(String)
  /// A description has another size or hash of a file.
  case describedOtherwise(String, by: String)
  /// A description says nothing of a file that is there.
  case undescribed(String, by: String)
  /// A description tells of a file that isn't there.
  case describedOnly(String, by: String)
  /// Another version of the program made the report.
  case otherVersion(String)
  /// The study file or an input isn't what it was when the report was made.
  case inputChanged(String)
  /// It isn't there any more, or can't be read.
  case inputMissing(String)
  /// What the study gives differs, from that line on where both are texts.
  case rebuiltOtherwise(String, LineDifference?)
  /// A file that the study doesn't give.
  case notRebuilt(String)
  /// A file that the study gives and that isn't there.
  case onlyRebuilt(String)

  /// The fault in a line for a person.
  package var words: String {
    switch self {
    case .unreadable(let path): "\(path.onOneLine): it is missing or can't be read"
    case .unreadableLine(let line):
      "\(ReportFiles.manifest): line \(line) isn't a SHA-256, two spaces and a path"
    case .missing(let path): "\(path.onOneLine): the manifest lists it, and it isn't there"
    case .changed(let path): "\(path.onOneLine): its SHA-256 isn't the one in the manifest"
    case .unlisted(let path): "\(path.onOneLine): the manifest doesn't list it"
    case .notAFile(let path):
      "\(path.onOneLine): it is not a file of the report, but a link or the like"
    case .describedOtherwise(let path, let file):
      "\(path.onOneLine): its size or SHA-256 isn't the one in \(file)"
    case .undescribed(let path, let file): "\(path.onOneLine): \(file) says nothing of it"
    case .describedOnly(let path, let file):
      "\(path.onOneLine): \(file) tells of it, and it isn't there"
    case .otherVersion(let version):
      "rollcall \(version.onOneLine) made the report, and this is \(RollcallVersion.current)"
    case .inputChanged(let path):
      "the input \(path.onOneLine) changed since the report was made, so the report must"
    case .inputMissing(let path):
      "the input \(path.onOneLine) is gone or can't be read"
    case .rebuiltOtherwise(let path, let difference):
      "\(path.onOneLine): \(difference?.words ?? "its bytes aren't what the study gives")"
    case .notRebuilt(let path): "\(path.onOneLine): the study gives no such file"
    case .onlyRebuilt(let path): "\(path.onOneLine): the study gives it, and it isn't there"
    }
  }
}
