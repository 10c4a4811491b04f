import Foundation
import Ingest

/// The file that a record is kept in between two runs.
struct RecordFile {
  /// How its name ends, so that no other file is ever taken for one and replaced.
  static let ending = ".record"

  let path: String

  /// The record; `nil` where there is none or it isn't whole.
  func read() -> RunRecord? {
    FileManager.default.contents(atPath: path)
      .flatMap { String(bytes: $0, encoding: .utf8) }.flatMap(RunRecord.init(text:))
  }

  /// Takes the record away, so that the next run is done in any case.
  func remove() {
    unlink(path)
  }

  /// Keeps a record, whole or not at all, unless it can't say anything of the next run.
  ///
  /// - Returns: What a person should know where it can't be kept; the report stands all the same.
  func keep(_ record: RunRecord) -> [Diagnostic] {
    guard let text = record.text else { return [] }
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
      return []
    } catch {
      return [
        Diagnostic(
          severity: .warning, path: path, position: nil,
          message: "the record of this run can't be written: \(error.localizedDescription)",
          remedy: "the study will be redone next time although nothing changed")
      ]
    }
  }
}
