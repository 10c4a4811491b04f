/// A kind of file that stands beside an export and says what its values mean.
protocol ExportCompanion: Sendable {
  /// Why the first records look like such a file; `nil` where they don't.
  func recognise(_ head: ExportHead) -> String?

  /// Reads it, or reports all that is wrong with it.
  func read(_ reader: CSVReader) throws(RejectedInput) -> ExportLabels
}

/// The kinds of files beside exports, in the order in which they are tried.
enum ExportCompanions {
  static let all: [any ExportCompanion] = [JiscKey(), REDCapDictionary(), LabelTable()]
}
