package import Survey

/// Which character stands between the fields of a file that doesn't say so, and why.
package enum DelimiterGuess: Sendable, Equatable {
  /// `reason` is in plain words that go on after "because".
  case one(delimiter: UInt8, reason: String)

  /// Two delimiters fit as well as each other: a person has to say which it is.
  case ambiguous(UInt8, UInt8, reason: String)

  private static let candidates = Array(",;\t|".utf8)

  /// How much of a file is looked at.
  private static let sampleSize = 64 << 10

  /// Looks at the first 20 records of a file, or its first 64 KiB.
  ///
  /// A first line `sep=;` decides by itself; such a file has to be read with
  /// `skipsSeparatorLine`.
  ///
  /// - Throws: Where the file can't be read or isn't text in the encoding.
  package init(
    path: String, displayPath: String, encoding: TextEncoding
  ) throws(RejectedInput) {
    try self.init(.file(path: path, displayPath: displayPath), encoding: encoding)
  }

  init(_ origin: TextOrigin, encoding: TextEncoding) throws(RejectedInput) {
    let text = try DelimitedText(origin, encoding: encoding, skipsSeparatorLine: true)
    let open = try text.open()
    _ = try FileSignature.startOfTable(in: open, of: text)
    let start = FileSignature.endOfMark(in: open)
    // One byte more tells whether there is more.
    let sample = open.withBytes(at: start, count: DelimiterGuess.sampleSize + 1) { Array($0) }
    self.init(
      sample.prefix(DelimiterGuess.sampleSize), isWhole: sample.count <= DelimiterGuess.sampleSize)
  }

  /// Looks at the beginning of a text; `isWhole` tells whether it is also all of it.
  init(_ sample: ArraySlice<UInt8>, isWhole: Bool) {
    if let line = SeparatorLine(sample), CSVReader.canDelimit(line.delimiter) {
      let name = CSVReader.name(of: line.delimiter)
      self = .one(
        delimiter: line.delimiter, reason: "its first line tells Excel that it is \(name)")
      return
    }
    let fits = DelimiterGuess.candidates
      .map { FieldCounts(of: sample, isWhole: isWhole, delimiter: $0) }
      .filter(\.fitsMostRecords)
    guard let best = fits.max(by: { $1.isBetter(than: $0) }) else {
      self = .one(delimiter: DelimiterGuess.candidates[0], reason: DelimiterGuess.none)
      return
    }
    let equals = fits.filter { !best.isBetter(than: $0) }
    self = equals.count > 1 ? .between(equals[0], equals[1]) : .found(best)
  }

  private static let none =
    "no delimiter gives most of its rows the same number of fields: it has one column"

  private static func found(_ counts: FieldCounts) -> DelimiterGuess {
    .one(
      delimiter: counts.delimiter,
      reason: "\(CSVReader.name(of: counts.delimiter)) gives \(counts.described)")
  }

  private static func between(_ one: FieldCounts, _ other: FieldCounts) -> DelimiterGuess {
    .ambiguous(
      one.delimiter, other.delimiter,
      reason: "\(CSVReader.name(of: one.delimiter)) gives \(one.described), and"
        + " \(CSVReader.name(of: other.delimiter)) gives \(other.described)")
  }
}

extension DelimiterGuess {
  /// The delimiter and why it is taken for that; throws where a person has to say which it is.
  func settled(of path: String) throws(RejectedInput) -> (delimiter: UInt8, reason: String) {
    switch self {
    case .one(let delimiter, let reason): return (delimiter, reason)
    case .ambiguous(let first, let second, let reason):
      throw RejectedInput(diagnostics: [
        Diagnostic(
          path: path, position: nil,
          message: "it can't be told whether the fields are divided by"
            + " \(CSVReader.name(of: first)) or \(CSVReader.name(of: second)): \(reason)",
          remedy: "save the file with one delimiter alone, or say 'delimiter' of the source in the"
            + " study file")
      ])
    }
  }
}
