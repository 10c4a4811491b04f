package import Survey
import Yams

/// The file a researcher writes.
package enum StudyFile {
  /// Reads a study file and the code frames it names, or reports all that is wrong with them.
  package static func read(_ path: String) throws(RejectedInput) -> Study {
    let text = try InputText.read(path)
    var reader = StudyFileReader(path: path, text: text)
    let root = try compose(text, reader)
    let study = reader.study(root, in: StudyFolder(of: path))
    guard let study, reader.diagnostics.isEmpty else {
      throw RejectedInput(diagnostics: reader.diagnostics.inOrder, cause: reader.cause)
    }
    return study
  }

  static func compose(
    _ text: String, _ reader: StudyFileReader
  ) throws(RejectedInput) -> Node {
    do {
      if let root = try Yams.compose(yaml: text) { return root }
    } catch {
      throw RejectedInput(diagnostics: [reader.diagnostic(of: error)])
    }
    throw RejectedInput(diagnostics: [
      Diagnostic(
        path: reader.path, position: nil, message: "the study file is empty",
        remedy: "start with 'study:', 'title:', 'sources:', 'questions:' and 'plan:'")
    ])
  }
}

extension [Diagnostic] {
  /// As they stand in the file, those about the file as a whole first.
  var inOrder: [Diagnostic] {
    let start = FilePosition(line: 0, column: 0)
    return enumerated().sorted {
      ($0.element.path, $0.element.position ?? start, $0.offset)
        < ($1.element.path, $1.element.position ?? start, $1.offset)
    }.map(\.element)
  }
}

extension StudyFileReader {
  /// A YAML reader's error as one of ours.
  func diagnostic(of error: any Error) -> Diagnostic {
    guard let error = error as? YamlError else {
      return diagnostic("the YAML can't be read: \(error)", at: nil, remedy: nil)
    }
    switch error {
    case .reader(let problem, let offset, _, let text):
      return diagnostic(
        "the YAML can't be read: \(problem)", at: offset.map { text.position(ofCharacter: $0) },
        remedy: "remove the character")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return diagnostic(
        "the YAML can't be read: \(problem)", at: mark.position,
        remedy: "check the indentation (blanks, no tabs) and the quotes on this line")
    case .duplicatedKeysInMapping(let duplicates, let context):
      return diagnostic(
        "the same key stands twice in one list: \(duplicates.listed())", at: context.mark.position,
        remedy: "keep one of them")
    default:
      return diagnostic("the YAML can't be read: \(error)", at: nil, remedy: nil)
    }
  }
}

extension String {
  /// The place of a character, counted from 0.
  fileprivate func position(ofCharacter offset: Int) -> FilePosition {
    let before = prefix(offset)
    let line = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return FilePosition(
      line: line.count, column: (line.last?.unicodeScalars.count ?? 0) + 1)
  }
}
