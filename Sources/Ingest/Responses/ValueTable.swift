/// Distinct byte strings, numbered from 0 in first-seen order.
///
/// An open-addressing table over one arena of bytes, so that looking a field up makes no object.
struct ValueTable {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let length: Int
  }

  private var entries: [Entry] = []
  private var arena: [UInt8] = []
  /// Entry number plus one, or 0 where free.
  ///
  /// The size is a power of two, at most half full.
  private var slots: [UInt32] = Array(repeating: 0, count: 32)
  /// Byte strings it learns at most; the number of every further one is the limit itself, which
  /// has no text.
  let limit: Int

  init(limit: Int = Int(UInt32.max)) {
    self.limit = limit
  }

  var count: Int { entries.count }

  /// The number of a byte string, new or known.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(bytes)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if holds(number, bytes, hash) { return number }
      slot = (slot + 1) & mask
    }
    return insert(bytes, hash, at: slot)
  }

  /// The number of a text, new or known.
  mutating func number(of text: String) -> Int {
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  /// The text of a number.
  func text(_ number: Int) -> String {
    let entry = entries[number]
    return String(decoding: arena[entry.start..<entry.start + entry.length], as: UTF8.self)
  }

  @inline(__always)
  private func holds(
    _ number: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) -> Bool {
    let entry = entries[number]
    guard entry.hash == hash, entry.length == bytes.count else { return false }
    // Up to eight bytes the hash is a one-to-one image of the bytes and their number.
    guard bytes.count > 8 else { return true }
    return arena.withUnsafeBufferPointer { arena in
      for place in bytes.indices where arena[entry.start + place] != bytes[place] { return false }
      return true
    }
  }

  @inline(never)
  private mutating func insert(
    _ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64, at slot: Int
  ) -> Int {
    guard entries.count < limit else { return limit }
    entries.append(Entry(hash: hash, start: arena.count, length: bytes.count))
    arena.append(contentsOf: bytes)
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// Eight bytes at a time, each step a bijection of the state (multiplication by an odd number
  /// and a shifted exclusive or).
  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var state: UInt64 = 0
    var place = 0
    while place + 8 <= bytes.count {
      state = mix(state ^ word(bytes, place, 8))
      place += 8
    }
    if place < bytes.count { state = mix(state ^ word(bytes, place, bytes.count - place)) }
    return state
  }

  @inline(__always)
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> UInt64 {
    var word: UInt64 = 0
    if length == 8, let base = bytes.baseAddress {
      return UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self)
    }
    for place in 0..<length { word = word << 8 | UInt64(bytes[start + place]) }
    return word
  }

  @inline(__always)
  private static func mix(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}
