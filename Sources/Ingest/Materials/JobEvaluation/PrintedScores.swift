/// The points of one factor, as a job profile prints them: `45`, `7-12- 18`.
enum PrintedScores {
  /// The numbers in printed order; `nil` for anything but numbers joined by hyphens, en dashes or
  /// commas.
  static func read(_ text: String) -> [Int]? {
    let parts = text.split(omittingEmptySubsequences: false) { joins.contains($0) }
      .map { $0.trimming(while: { $0 == " " || $0 == "\u{A0}" }) }
    let numbers = parts.compactMap { part in
      part.count <= 6 && part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }

  private static let joins: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2013}", ","]
}

extension Substring {
  fileprivate func trimming(while blank: (Character) -> Bool) -> Substring {
    var text = drop(while: blank)
    while let last = text.last, blank(last) { text.removeLast() }
    return text
  }
}
