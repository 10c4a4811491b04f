import Survey
import Yams

extension StudyFileReader {
  /// Notes a source on standard input beside another that is, and one that can't come from there.
  mutating func faultPipe(
    _ file: String, of source: Entry, at node: Node?, _ format: SourceFile.Format
  ) {
    guard file == SourceFile.standardInput else { return }
    if let first = pipedSource {
      fault(
        "the sources '\(first)' and '\(source.name)' are both read from standard input, which holds"
          + " one file", at: node, remedy: "name the file of one of them")
    }
    pipedSource = pipedSource ?? source.name
    guard format == .refiQDA else { return }
    fault(
      "a project of a coding tool ('\(format.rawValue)') is an archive, which can't be read from"
        + " standard input", at: node, remedy: "save it in the study's folder and name the file")
  }
}
