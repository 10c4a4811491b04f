#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The fields of the record being read, one after another in memory that is used again for the next.
///
/// It is reached through a pointer from a C callback, some sixty times a line of a survey file: so
/// plain pointers that rarely grow, and no `Array`.
struct FieldBuffer {
  /// The fields, each a byte after the one before.
  private(set) var content: UnsafeMutablePointer<UInt8>

  /// Where each field ends.
  private(set) var ends = UnsafeMutablePointer<UInt32>.allocate(capacity: 1 << 10)

  private(set) var count = 0

  /// Which limit the record has broken, after which its further fields are dropped.
  private(set) var broken: Limit?

  /// What bounds the memory one record can take.
  enum Limit {
    case fields, bytes
  }

  private var contentCapacity = 1 << 16
  private var endsCapacity = 1 << 10

  init() {
    content = .allocate(capacity: contentCapacity + RecordFields.padding)
    content.initialize(repeating: 0, count: contentCapacity + RecordFields.padding)
  }

  /// Gives the memory back, which a struct reached through a pointer can't do by itself.
  func deallocate() {
    content.deallocate()
    ends.deallocate()
  }

  /// Where the next field begins.
  private var start: Int { count == 0 ? 0 : Int(ends[count &- 1]) &+ 1 }

  /// Appends a field; `nil` is libcsv's empty, unquoted one.
  @inline(__always)
  mutating func append(_ field: UnsafeRawPointer?, length: Int) {
    let start = start
    let end = start &+ length
    if end >= contentCapacity || count >= endsCapacity {
      guard makeRoom(for: end) else { return }
    }
    if let field { memcpy(content + start, field, length) }
    ends[count] = UInt32(truncatingIfNeeded: end)
    count &+= 1
  }

  /// The fields as they are handed over.
  var fields: RecordFields {
    RecordFields(content: content, start: 0, ends: ends, unescaped: nil)
  }

  /// Counts the fields that hold a character outside ASCII.
  func countBeyondASCII() -> Int {
    (0..<count).count { field in fields.bytes(field).contains { $0 >= 0x80 } }
  }

  /// Forgets the fields and keeps the memory.
  mutating func reset() {
    count = 0
    broken = nil
  }

  /// Grows what is full, or notes the limit that forbids it.
  @inline(never)
  private mutating func makeRoom(for end: Int) -> Bool {
    guard broken == nil, end <= CSVReader.recordLimit, count < CSVReader.columnLimit else {
      broken = broken ?? (end > CSVReader.recordLimit ? .bytes : .fields)
      return false
    }
    if end >= contentCapacity {
      let used = start
      contentCapacity = max(end + 1, contentCapacity * 2)
      let capacity = contentCapacity + RecordFields.padding
      content = content.moved(keeping: used, capacity: capacity)
      (content + used).initialize(repeating: 0, count: capacity - used)
    }
    if count >= endsCapacity {
      endsCapacity = min(endsCapacity * 2, CSVReader.columnLimit)
      ends = ends.moved(keeping: count, capacity: endsCapacity)
    }
    return true
  }
}
