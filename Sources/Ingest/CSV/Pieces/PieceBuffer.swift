/// The memory that holds one piece of a text at a time.
final class PieceBuffer {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 1 << 12
    memory = .allocate(capacity: capacity + BlockMasks.size)
    memory.initialize(repeating: 0, count: capacity + BlockMasks.size)
  }

  deinit {
    memory.deallocate()
  }

  /// The bytes it holds; 64 more can be read.
  var bytes: UnsafePointer<UInt8> { UnsafePointer(memory) }

  /// Holds these bytes and no others.
  func take(_ bytes: [UInt8]) {
    count = 0
    let free = room(for: bytes.count)
    _ = free.update(fromContentsOf: bytes)
    filled(bytes.count)
  }

  /// Returns so much free memory behind the bytes it holds.
  func room(for more: Int) -> UnsafeMutableBufferPointer<UInt8> {
    if count + more > capacity {
      capacity = count + more
      memory = memory.moved(keeping: count, capacity: capacity + BlockMasks.size)
      (memory + count).initialize(repeating: 0, count: capacity + BlockMasks.size - count)
    }
    return UnsafeMutableBufferPointer(start: memory + count, count: more)
  }

  /// Notes that so many bytes were put in the room there was.
  func filled(_ more: Int) {
    count += more
  }

  /// Finds the place after the last line end outside quotes, if there is one.
  ///
  /// It has to be known whether the last byte stands inside. A CR in the last place doesn't count:
  /// its LF may be yet to come.
  func lastRecordEnd(endsQuoted: Bool) -> Int? {
    var isQuoted = endsQuoted
    var place = count
    while place > 0 {
      place -= 1
      let byte = memory[place]
      if byte == ASCII.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == ASCII.lineFeed || byte == ASCII.carriageReturn && place + 1 < count {
        return place + 1
      }
    }
    return nil
  }

  /// Takes the bytes from a place on away.
  func removeAll(from place: Int) -> [UInt8] {
    defer { count = place }
    return Array(UnsafeBufferPointer(start: memory + place, count: count - place))
  }

  /// All bytes as a piece of the file, which begins at an offset.
  func piece(offset: Int, isLast: Bool = false, isOverlong: Bool = false) -> Piece {
    Piece(bytes: bytes, count: count, offset: offset, isLast: isLast, isOverlong: isOverlong)
  }
}
