private import CLibCSV

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// libcsv's state machine, made strict; see the table at `CSVReader`.
final class CSVParser {
  /// Why a line can't be parsed, and the index of the byte in it where that shows.
  enum Fault {
    case syntax(at: Int)
    case fieldTooLong(at: Int)
  }

  /// The fields parsed since the last reset; behind a pointer because libcsv's callback fills it.
  let fields: UnsafeMutablePointer<FieldBuffer>

  private let parser: UnsafeMutablePointer<csv_parser>

  init(delimiter: UInt8) {
    fields = .allocate(capacity: 1)
    fields.initialize(to: FieldBuffer())
    parser = .allocate(capacity: 1)
    parser.initialize(to: csv_parser())
    csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL))
    csv_set_delim(parser, delimiter)
    csv_set_space_func(parser) { _ in 0 }
    csv_set_realloc_func(parser) { block, size in
      // libcsv wants a byte to spare before it looks at what ends the field.
      size > CSVReader.fieldLimit + 1 ? nil : realloc(block, size)
    }
    csv_set_blk_size(parser, 1 << 12)
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
    fields.pointee.deallocate()
    fields.deinitialize(count: 1)
    fields.deallocate()
  }

  /// Tells whether the last record has ended and the next one hasn't begun.
  var isBetweenRecords: Bool { parser.pointee.pstate == 0 }

  /// Appends the fields that end in a line to `fields`.
  ///
  /// The state carried over the line's end is libcsv's own. After a fault nothing more may be asked
  /// of the parser: libcsv would go on in the middle of the broken field.
  func parse(_ line: UnsafeBufferPointer<UInt8>) -> Fault? {
    let taken = csv_parse(parser, line.baseAddress, line.count, appendField, nil, fields)
    guard taken < line.count else { return nil }
    return csv_error(parser) == CSV_EPARSE ? .syntax(at: taken) : .fieldTooLong(at: taken)
  }

  /// Ends a record the file doesn't close with a line end; `false` if a quote is still open.
  func finish() -> Bool {
    csv_fini(parser, appendField, nil, fields) == 0
  }
}

/// libcsv's callback for a field; `fields` is the parser's buffer.
private func appendField(
  _ field: UnsafeMutableRawPointer?, _ length: Int, _ fields: UnsafeMutableRawPointer?
) {
  fields?.assumingMemoryBound(to: FieldBuffer.self).pointee
    .append(UnsafeRawPointer(field), length: length)
}
