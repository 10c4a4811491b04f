import Disclosure
import Foundation
import Survey

/// `provenance.json`: what made the report, of which files, under which rules, and what came of it.
///
/// It names no day, machine, person or folder: the same files give the same record.
package struct ProvenanceRecord: Codable, Sendable, Equatable {
  package static let path = "provenance.json"

  /// The files of a report that it says nothing of: itself, and the list that has its hash.
  static let unlisted: Set = [path, ReportFiles.manifest]

  package let program: Program
  package let study: StudyEntry
  package let options: Options
  package let rules: Rules
  package let inputs: [InputEntry]
  package let rows: [RowAccount]
  package let outputs: [OutputEntry]

  package struct Program: Codable, Sendable, Equatable {
    package let name: String
    package let version: String
  }

  package struct StudyEntry: Codable, Sendable, Equatable {
    package let name: String
    package let title: String
    /// The study file's name without its folder.
    package let file: String
    /// `nil` where it couldn't be read a second time.
    package let sha256: String?
    package let provenance: String
  }

  package struct Options: Codable, Sendable, Equatable {
    package let exact: Bool
  }

  package struct OutputEntry: Codable, Sendable, Equatable {
    package let path: String
    package let bytes: Int
    package let sha256: String
  }
}

extension ProvenanceRecord {
  init(
    _ document: ReportDocument, of origin: ReportOrigin, exact: Bool, outputs: [String: Data]
  ) {
    let study = document.study
    program = Program(name: "rollcall", version: RollcallVersion.current)
    self.study = StudyEntry(
      name: study.name, title: study.title, file: origin.studyFile,
      sha256: origin.studyHash?.hexadecimal, provenance: study.provenance.rawValue)
    options = Options(exact: exact)
    rules = Rules(study, document.publication)
    inputs = origin.inputs.map(InputEntry.init)
    rows = document.publication.tables.flatMap(RowAccount.accounts)
    self.outputs = outputs.sorted { $0.key < $1.key }.map { path, data in
      OutputEntry(path: path, bytes: data.count, sha256: ContentHash(of: data).hexadecimal)
    }
  }
}
