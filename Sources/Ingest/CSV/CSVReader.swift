/// A CSV file as RFC 4180 describes it: a header, then records of as many fields.
///
/// libcsv says what a file means. Where several threads read one in pieces (`Pieces`), stretches that
/// are certain to mean the same are scanned (`Scanning`), and only what isn't goes through libcsv.
///
/// It reads nearly anything and notices nearly nothing, so each of its
/// habits is dealt with in one place:
///
/// | libcsv by itself | here |
/// | --- | --- |
/// | lets a stray quote swallow the rows after it | `CSV_STRICT`; the first error ends the reading (`CSVParser`) |
/// | closes a quote left open at the end of the file | `CSV_STRICT_FINI`, and the *opening* quote is shown (`CSVPass`) |
/// | goes on after an error if called again | `csv_parse`'s count is checked; then neither it nor `csv_fini` is called (`CSVParser`) |
/// | clears its status in `csv_fini` | the status is never asked for afterwards (`CSVParser`) |
/// | trims spaces and tabs from unquoted fields | a space function that knows no spaces (`CSVParser`) |
/// | lets a field grow without bound | a `realloc` that refuses more than `fieldLimit` (`CSVParser`) |
/// | knows no lines | is fed one physical line at a time (`PhysicalLines`, `CSVPass`) |
/// | doesn't say where a record ends | one has ended when `pstate` is 0 after a line (`CSVParser`) |
/// | drops blank lines | an empty answer in a one-column file, else skipped and counted (`CSVPass`) |
/// | doesn't compare field counts | every row is held to the header's (`CSVPass`) |
/// | takes a byte order mark for data | stripped (`FileSignature`, `Transcoding`), refused where another encoding is expected |
/// | knows no encodings | is fed UTF-8, transcoded where the file isn't that (`DelimitedText`) |
/// | passes NUL and broken UTF-8 through | each chunk is checked before it is parsed (`ContentFault`) |
/// | reads a workbook or a web page as one odd table | refused by its first bytes (`FileSignature`) |
package struct CSVReader: Sendable {
  /// The most bytes a field may have.
  static let fieldLimit = 16 << 20

  /// The most bytes a physical line, and the text of a record, may have.
  static let recordLimit = 64 << 20

  /// The most columns a file may have.
  static let columnLimit = 100_000

  let text: DelimitedText
  private let chunkSize: Int

  /// The bytes that one thread takes at a time where several read the file.
  let pieceSize: Int

  package init(_ text: DelimitedText) {
    self.init(text, chunkSize: 1 << 20)
  }

  init(_ text: DelimitedText, chunkSize: Int = 1 << 20, pieceSize: Int = 1 << 21) {
    self.text = text
    self.chunkSize = chunkSize
    self.pieceSize = pieceSize
  }

  var displayPath: String { text.displayPath }

  var delimiter: UInt8 { text.delimiter }

  /// Tells whether a byte can be a delimiter: ASCII, and neither quote, line end nor NUL.
  package static func canDelimit(_ byte: UInt8) -> Bool {
    byte < 0x80 && ![0, ASCII.quote, ASCII.lineFeed, ASCII.carriageReturn].contains(byte)
  }

  /// Reads the first records, the header among them: at most so many, fewer in a short file.
  ///
  /// Records of another number of fields than the header's aren't among them. What is wrong after
  /// them isn't told here.
  package func head(_ count: Int) throws(RejectedInput) -> [[String]] {
    let open = try text.open()
    let start = try FileSignature.startOfTable(in: open, of: text)
    let chunks = LineChunks(from: start.offset, size: 1 << 16)
    var pass = CSVPass(of: self, from: start)
    var records: [[String]] = []
    let take = { (record: CSVRecord) in
      if records.count < count { records.append((0..<record.count).map(record.text)) }
    }
    while !pass.isOver, records.count < count, let chunk = try chunks.next(from: open) {
      pass.take(chunk, header: { names, _ in records = [names] }, record: take)
    }
    if records.count < count {
      pass.finish(header: { names, _ in records = [names] }, record: take)
    }
    if records.isEmpty { _ = try pass.outcome() }
    return records
  }

  /// Reads the whole file: header first, then every data record in order.
  ///
  /// Rows with more or fewer fields than the header are reported together and not handed over; the
  /// first error of syntax or encoding ends the reading.
  ///
  /// - Parameters:
  ///   - header: Called once, with the column names and the physical line they begin on.
  ///   - record: Called for each data record. What was handed over before an error is thrown is to
  ///     be discarded.
  ///   - progress: Called from time to time with the bytes read and the bytes there are, 0 where
  ///     nobody knows; packed bytes of a packed file, those of the transcoded text if it isn't UTF-8.
  /// - Returns: What was met on the way.
  /// - Throws: Every error found, in the order of the file.
  package func read(
    header: (_ names: [String], _ line: Int) -> Void,
    record: (CSVRecord) -> Void,
    progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)? = nil
  ) throws(RejectedInput) -> CSVSummary {
    let open = try text.open()
    let start = try FileSignature.startOfTable(in: open, of: text)
    let chunks = LineChunks(from: start.offset, size: chunkSize)
    var pass = CSVPass(of: self, from: start)
    while !pass.isOver, let chunk = try chunks.next(from: open) {
      pass.take(chunk, header: header, record: record)
      let (done, total) = open.progress(at: chunks.offset) ?? (chunks.offset, 0)
      progress?(done, total)
    }
    pass.finish(header: header, record: record)
    try open.checkUnchanged()
    return try pass.outcome()
  }
}
