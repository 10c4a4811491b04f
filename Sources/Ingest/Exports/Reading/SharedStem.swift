/// Headings of one question's columns, taken apart into the question's words and each column's own.
///
/// The separator may occur within a question's words and within an option's. It is taken where it
/// stands last in what all headings begin with: so the question keeps its own, and an option loses
/// one only where all options share it.
struct SharedStem: Equatable {
  let stem: String
  /// What follows the separator, one a heading.
  let parts: [String]

  /// `nil` where the headings don't begin alike up to a separator.
  init?(_ headings: [String], separator: String) {
    guard let shared = Self.sharedBeginning(of: headings),
      let place = Self.lastPlace(of: separator, in: shared)
    else { return nil }
    stem = shared[..<place.lowerBound].tidied
    let length = shared.distance(from: shared.startIndex, to: place.upperBound)
    parts = headings.map { String($0.dropFirst(length)).tidied }
    guard !stem.isEmpty, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
  }

  /// What all begin with; it ends before the last character of the shortest, so that a part is left.
  private static func sharedBeginning(of headings: [String]) -> String? {
    guard var shared = headings.first.map({ String($0.dropLast()) }) else { return nil }
    for heading in headings {
      shared = String(zip(shared, heading.dropLast()).prefix { $0 == $1 }.map(\.0))
    }
    return shared
  }

  /// The last place outside of square brackets, in which platforms put the names of what they
  /// fill in.
  private static func lastPlace(of separator: String, in text: String) -> Range<String.Index>? {
    text.ranges(of: separator).last { place in
      let before = text[..<place.lowerBound]
      return before.count { $0 == "[" } <= before.count { $0 == "]" }
    }
  }
}

extension Substring {
  fileprivate var tidied: String { String(self).tidied }
}
