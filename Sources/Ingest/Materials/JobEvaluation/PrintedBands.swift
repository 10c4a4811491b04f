import Survey

/// The pay bands of a job profile, as printed: `6`, `8a-b`, `8C – 8D`, `Band 7`.
enum PrintedBands {
  /// Why printed bands can't be read.
  enum Fault: Error, Equatable {
    /// A name that no band has.
    case unknown(String)
    case falling
  }

  /// The bands as places in the table of bands.
  ///
  /// After a hyphen the part that both names share may be left out: `8a-b` is 8a to 8b.
  static func read(_ text: String, in bands: [PayBand]) throws(Fault) -> ClosedRange<Int> {
    let joins: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2013}"]
    let bare = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" }
    let named = bare.hasPrefix("band") ? String(bare.dropFirst(4)) : bare
    let parts = named.split(omittingEmptySubsequences: false) { joins.contains($0) }
      .map(String.init)
    let names = bands.map { $0.name.lowercased() }
    guard parts.count <= 2, let lowest = names.firstIndex(of: parts[0]) else {
      throw .unknown(parts.count <= 2 ? parts[0] : text)
    }
    guard parts.count == 2 else { return lowest...lowest }
    let highest =
      names.firstIndex(of: parts[1])
      ?? names.firstIndex(of: String(parts[0].dropLast() + parts[1]))
    guard let highest else { throw .unknown(parts[1]) }
    guard lowest <= highest else { throw .falling }
    return lowest...highest
  }
}
