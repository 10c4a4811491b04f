import Survey

/// A study folder as `rollcall init` proposes it: a study file for an export, with a comment on each
/// guess, which a person then owns.
package struct ProposedStudy: Sendable {
  /// A file of the folder.
  package enum File: Sendable {
    /// A copy of a file that was given.
    case copy(of: String)
    case text(String)
  }

  /// The study's short name.
  package let name: String
  /// The files by name, in the order in which they are told of; the study file is the last.
  package let files: [(name: String, file: File)]
  /// What was seen, in plain lines.
  package let account: [String]

  package init(name: String, files: [(name: String, file: File)], account: [String]) {
    self.name = name
    self.files = files
    self.account = account
  }

  /// What the study file is called in every folder.
  package static let studyFile = "study.yaml"
}
