import TestSupport

/// Random bytes that look like CSV, more or less.
struct RandomCSV {
  let bytes: [UInt8]
  let delimiter: UInt8

  /// Makes from a few to some thousand bytes.
  ///
  /// A third are well formed, a third are well formed with
  /// some bytes changed, and a third are a muddle of what means something in CSV. Tables can be had
  /// so many times as long.
  init(times: Int, using generator: inout SeededGenerator) {
    delimiter = [44, 44, 44, 59, 9, 32].randomElement(using: &generator) ?? 44
    let kind = Int.random(in: 0..<3, using: &generator)
    var bytes =
      kind == 2
      ? Self.muddle(delimiter, using: &generator)
      : Self.table(delimiter, times: times, using: &generator)
    if kind == 1, !bytes.isEmpty {
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] = Self.odd(delimiter).randomElement(using: &generator) ?? 34
      }
    }
    self.bytes = bytes
  }

  private static func odd(_ delimiter: UInt8) -> [UInt8] {
    [34, 34, 34, 10, 13, delimiter, 97, 32, 0, 0xC3, 0xA9]
  }

  private static func muddle(
    _ delimiter: UInt8, using generator: inout SeededGenerator
  ) -> [UInt8] {
    let letters: [UInt8] = [34, 34, 34, 10, 10, 13, delimiter, delimiter, 97, 98, 32, 9]
    return (0..<Int.random(in: 0...200, using: &generator)).map { _ in
      letters.randomElement(using: &generator) ?? 97
    }
  }

  private static func table(
    _ delimiter: UInt8, times: Int, using generator: inout SeededGenerator
  ) -> [UInt8] {
    let columns = Int.random(in: 1...5, using: &generator)
    let ends: [[UInt8]] = [[10], [13, 10], [13]]
    let end = ends.randomElement(using: &generator) ?? [10]
    var bytes: [UInt8] = []
    for _ in 0..<(times * Int.random(in: 1...60, using: &generator)) {
      for column in 0..<columns {
        if column > 0 { bytes.append(delimiter) }
        bytes += field(delimiter, using: &generator)
      }
      bytes += generator.chance(97) ? end : (ends.randomElement(using: &generator) ?? end)
      if generator.chance(2) { bytes += end }
    }
    return generator.chance(30) ? bytes.dropLast(end.count) : bytes
  }

  private static func field(
    _ delimiter: UInt8, using generator: inout SeededGenerator
  ) -> [UInt8] {
    let length = Int.random(in: 0...(generator.chance(5) ? 150 : 12), using: &generator)
    guard generator.chance(40) else {
      return (0..<length).map { _ in UInt8.random(in: 97...122, using: &generator) }
    }
    let texts: [[UInt8]] = [
      [34, 34], [10], [13, 10], [13], [delimiter], [97], [0xC3, 0xA9], [32],
    ]
    return [34] + (0..<length).flatMap { _ in texts.randomElement(using: &generator) ?? [97] } + [
      34
    ]
  }
}
