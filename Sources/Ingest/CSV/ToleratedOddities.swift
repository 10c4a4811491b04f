/// What a person should know about a file that could be read all the same.
struct ToleratedOddities {
  /// How many blank lines are named by their numbers.
  private static let named = 10

  private var blankLines: [Int] = []
  private var blankLineCount = 0
  private var ends = LineEndCounts()

  /// Counts how a record or a blank line ends.
  mutating func note(_ end: PhysicalLine.End?) {
    ends.note(end)
  }

  /// Counts how many records end.
  mutating func note(_ more: LineEndCounts) {
    ends += more
  }

  /// Takes what was met in the next piece of the file, which begins so many lines further on.
  mutating func append(_ later: ToleratedOddities, lines: Int) {
    let room = ToleratedOddities.named - blankLines.count
    blankLines += later.blankLines.prefix(room).map { $0 + lines }
    blankLineCount += later.blankLineCount
    ends += later.ends
  }

  mutating func noteBlankLine(_ number: Int) {
    blankLineCount += 1
    if blankLines.count < ToleratedOddities.named { blankLines.append(number) }
  }

  func summary(records: Int, touchedCells: Int, of text: DelimitedText) -> CSVSummary {
    let path = text.displayPath
    let own = [mixedLineEnds(path), skippedLines(path), noRecords(records, path)]
    return CSVSummary(
      records: records, blankLines: blankLines, blankLineCount: blankLineCount,
      touchedCells: touchedCells, warnings: text.warnings + own.compactMap(\.self))
  }

  private func mixedLineEnds(_ path: String) -> Diagnostic? {
    guard ends.kinds.count > 1 else { return nil }
    let counts = ends.kinds.map { "\($0.count) \($0.name)" }
    return Diagnostic(
      severity: .warning, path: path, position: nil,
      message: "the line ends are mixed: \(counts.joined(separator: ", "))",
      remedy: "save the file with one kind of line end; each was read as one")
  }

  private func skippedLines(_ path: String) -> Diagnostic? {
    guard let first = blankLines.first else { return nil }
    let numbers = blankLines.map(String.init).joined(separator: ", ")
    let more = blankLineCount - blankLines.count
    let list = "\(blankLineCount == 1 ? "line" : "lines") \(numbers)"
    return Diagnostic(
      severity: .warning, path: path, position: FilePosition(line: first, column: 1),
      message: "\(blankLineCount.counted("blank line")) skipped: \(list)"
        + (more > 0 ? " and \(more) more" : ""),
      remedy: "check that no record was lost there")
  }

  private func noRecords(_ records: Int, _ path: String) -> Diagnostic? {
    guard records == 0 else { return nil }
    return Diagnostic(
      severity: .warning, path: path, position: nil,
      message: "the file has a header and no records")
  }
}
