import Foundation
import Ingest

/// The file that a record is kept in between two runs.
struct RecordFile {
  /// How its name ends, so that a slip of the keyboard names no other file.
  static let ending = ".record"

  let path: String

  /// The record; `nil` where there is none or it isn't whole.
  func read() -> RunRecord? {
    FileManager.default.contents(atPath: path)
      .flatMap { String(bytes: $0, encoding: .utf8) }.flatMap(RunRecord.init(text:))
  }

  /// Takes the record away, so that the next run is done in any case.
  func remove() {
    guard !isSomethingElse else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Whether what stands there isn't a record, whole or cut short, and so is never taken away.
  private var isSomethingElse: Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 200)
    else { return !isEmptyFile }
    return !RunRecord.isBeginning(String(decoding: head, as: UTF8.self))
  }

  private var isEmptyFile: Bool { FileManager.default.contents(atPath: path)?.isEmpty == true }

  /// Keeps a record, whole or not at all, unless it can't say anything of the next run.
  ///
  /// - Returns: What a person should know where it can't be kept; the report stands all the same.
  func keep(_ record: RunRecord) -> [Diagnostic] {
    guard let text = record.text else { return [] }
    guard !isSomethingElse else {
      return [
        warning("this isn't a record of rollcall's, and is left as it is", "name another file")
      ]
    }
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
      return []
    } catch {
      return [
        warning(
          "the record of this run can't be written: \(error.localizedDescription)",
          "the study will be redone next time although nothing changed")
      ]
    }
  }

  private func warning(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, path: path, position: nil, message: message, remedy: remedy)
  }
}
