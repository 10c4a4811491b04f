/// The names in a file's respondent column, eight bytes each, to find out whether one stands twice.
///
/// Names that differ have the same fingerprint so seldom that the file is simply read again where
/// two are the same; where none are, no name repeats.
struct NameFingerprints {
  private var fingerprints: [UInt64] = []

  /// Takes a name, which isn't empty.
  @inline(__always)
  mutating func append(_ name: UnsafeBufferPointer<UInt8>) {
    fingerprints.append(Self.fingerprint(of: name))
  }

  mutating func append(_ later: NameFingerprints) {
    fingerprints += later.fingerprints
  }

  mutating func reserve(_ count: Int) {
    fingerprints.reserveCapacity(count)
  }

  mutating func removeAll() {
    fingerprints.removeAll(keepingCapacity: true)
  }

  /// Whether two of them are the same.
  var hasRepeat: Bool {
    var buckets = [Int](repeating: 0, count: Self.bucketCount + 1)
    for fingerprint in fingerprints { buckets[Self.bucket(fingerprint) + 1] += 1 }
    for bucket in 0..<Self.bucketCount { buckets[bucket + 1] += buckets[bucket] }
    var places = buckets
    var sorted = [UInt64](repeating: 0, count: fingerprints.count)
    for fingerprint in fingerprints {
      let bucket = Self.bucket(fingerprint)
      sorted[places[bucket]] = fingerprint
      places[bucket] += 1
    }
    return (0..<Self.bucketCount).contains { bucket in
      Self.hasRepeat(sorted[buckets[bucket]..<buckets[bucket + 1]])
    }
  }

  /// So many that those of one bucket stay in a core's own cache up to millions of names.
  private static let bucketCount = 1 << 10

  private static func bucket(_ fingerprint: UInt64) -> Int { Int(fingerprint >> 54) }

  /// Looks through one bucket with a table at most half full; 0 marks a free slot.
  private static func hasRepeat(_ bucket: ArraySlice<UInt64>) -> Bool {
    var size = 2
    while size < bucket.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for fingerprint in bucket {
      var place = Int(truncatingIfNeeded: fingerprint) & (size - 1)
      while slots[place] != 0 {
        if slots[place] == fingerprint { return true }
        place = (place + 1) & (size - 1)
      }
      slots[place] = fingerprint
    }
    return false
  }

  /// Eight bytes at a time; never 0.
  @inline(__always)
  private static func fingerprint(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = name.baseAddress.map(UnsafeRawPointer.init) else { return 1 }
    var state = UInt64(truncatingIfNeeded: name.count)
    var place = 0
    while place &+ 8 <= name.count {
      state = mixed(state ^ (base + place).loadUnaligned(as: UInt64.self))
      place &+= 8
    }
    if place < name.count {
      var tail: UInt64 = 0
      for byte in name[place...] { tail = tail << 8 | UInt64(byte) }
      state = mixed(state ^ tail)
    }
    return mixed(state) | 1
  }

  /// A step of splitmix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
  /// OOPSLA 2014), which tells any two states apart.
  @inline(__always)
  private static func mixed(_ state: UInt64) -> UInt64 {
    var word = state &+ 0x9E37_79B9_7F4A_7C15
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
