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
  private(set) var content = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 16)

  /// One more than there are fields; the first is always 0.
  private(set) var bounds = UnsafeMutablePointer<Int>.allocate(capacity: 1 << 10)

  private(set) var count = 0

  /// Which limit the record has broken, after which its further fields are dropped.
  private(set) var broken: Limit?

  /// What bounds the memory one record can take.
  enum Limit {
    case fields, bytes
  }

  private var contentCapacity = 1 << 16
  private var boundsCapacity = 1 << 10

  init() {
    bounds[0] = 0
  }

  /// Gives the memory back, which a struct reached through a pointer can't do by itself.
  func deallocate() {
    content.deallocate()
    bounds.deallocate()
  }

  /// Appends a field; `nil` is libcsv's empty, unquoted one.
  @inline(__always)
  mutating func append(_ field: UnsafeRawPointer?, length: Int) {
    let start = bounds[count]
    let end = start &+ length
    if end > contentCapacity || count &+ 1 >= boundsCapacity {
      guard makeRoom(for: end) else { return }
    }
    if let field { memcpy(content + start, field, length) }
    count &+= 1
    bounds[count] = end
  }

  /// Counts the fields that hold a character outside ASCII.
  func countBeyondASCII() -> Int {
    (0..<count).count { field in
      (bounds[field]..<bounds[field + 1]).contains { content[$0] >= 0x80 }
    }
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
    if end > contentCapacity {
      contentCapacity = max(end, contentCapacity * 2)
      content = content.moved(keeping: bounds[count], capacity: contentCapacity)
    }
    if count + 1 >= boundsCapacity {
      boundsCapacity = min(boundsCapacity * 2, CSVReader.columnLimit + 1)
      bounds = bounds.moved(keeping: count + 1, capacity: boundsCapacity)
    }
    return true
  }
}

extension UnsafeMutablePointer {
  /// Moves the first `used` elements into a new allocation and frees the old one.
  func moved(keeping used: Int, capacity: Int) -> UnsafeMutablePointer {
    let larger = UnsafeMutablePointer.allocate(capacity: capacity)
    larger.moveInitialize(from: self, count: used)
    deallocate()
    return larger
  }
}
