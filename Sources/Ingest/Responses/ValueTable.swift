/// Distinct byte strings, numbered from 0 in first-seen order.
///
/// An open-addressing table over their keys and one arena of bytes, so that looking a field up makes
/// no object and seldom leaves the slot.
struct ValueTable {
  private struct Slot {
    var key = CellKey()
    /// The string's number plus one, or 0 where free.
    var number: UInt32 = 0
  }

  /// The size is a power of two, at most half full.
  private var slots = [Slot](repeating: Slot(), count: 32)
  /// All strings, one after another, and where each ends.
  private var arena: [UInt8] = []
  private var ends: [Int] = []
  /// Byte strings it learns at most; the number of every further one is the limit itself, which
  /// has no text.
  let limit: Int
  /// Bytes of a string that it learns at most.
  private let longest: Int

  /// Learns every string.
  init() {
    limit = Int(UInt32.max) - 1
    longest = Int.max
  }

  /// Learns so many strings, none of which is very long.
  init(limit: Int) {
    self.limit = limit
    longest = 1 << 12
  }

  var count: Int { ends.count }

  /// The number of a byte string, new or known; as many bytes must be readable as
  /// a `CellKey` reads.
  @inline(__always)
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let key = CellKey(bytes)
    let mask = slots.count &- 1
    var place = Self.place(key) & mask
    while true {
      let slot = slots[place]
      if slot.number == 0 { return insert(bytes, key, at: place) }
      if slot.key.equals(key),
        bytes.count <= CellKey.wholeLength || hasMiddle(of: bytes, Int(slot.number) &- 1)
      {
        return Int(slot.number) &- 1
      }
      place = (place &+ 1) & mask
    }
  }

  /// The number of a byte string; `nil` for a new one.
  func knownNumber(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let key = CellKey(bytes)
    let mask = slots.count - 1
    var place = Self.place(key) & mask
    while slots[place].number > 0 {
      let number = Int(slots[place].number) - 1
      if slots[place].key.equals(key),
        bytes.count <= CellKey.wholeLength || hasMiddle(of: bytes, number)
      {
        return number
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The number of a byte string that stands by itself, new or known.
  mutating func number(of bytes: [UInt8]) -> Int {
    let padding = [UInt8](repeating: 0, count: CellKey.readableBytes)
    return (bytes + padding).withUnsafeBufferPointer {
      number(of: UnsafeBufferPointer(rebasing: $0.dropLast(padding.count)))
    }
  }

  /// The number of a text, new or known.
  mutating func number(of text: String) -> Int { number(of: Array(text.utf8)) }

  /// The text of a number.
  func text(_ number: Int) -> String {
    String(decoding: arena[start(number)..<ends[number]], as: UTF8.self)
  }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  /// Whether a string of the same length has the same bytes between its outer words.
  @inline(never)
  private func hasMiddle(of bytes: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    arena.withUnsafeBytes { arena in
      let known = UnsafeRawBufferPointer(rebasing: arena[start(number)..<ends[number]])
      let own = UnsafeRawBufferPointer(bytes)
      var place = 16
      while place < bytes.count - 16 {
        guard
          known.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            == own.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        else { return false }
        place += 8
      }
      return true
    }
  }

  @inline(never)
  private mutating func insert(
    _ bytes: UnsafeBufferPointer<UInt8>, _ key: CellKey, at place: Int
  ) -> Int {
    guard count < limit, bytes.count <= longest else { return limit }
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    slots[place] = Slot(key: key, number: UInt32(count))
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let full = slots.filter { $0.number > 0 }
    slots = Array(repeating: Slot(), count: slots.count * 2)
    let mask = slots.count - 1
    for slot in full {
      var place = Self.place(slot.key) & mask
      while slots[place].number > 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  private static func place(_ key: CellKey) -> Int { Int(truncatingIfNeeded: key.hash &>> 32) }
}
