import Foundation

/// Short names that are unlike each other, made from codes or words of an export.
struct DraftNames {
  private var taken: Set<String> = []

  /// A question's name: the code itself where it is one, else its first words.
  mutating func question(_ text: String) -> String {
    let isCode = text.wholeMatch(of: /[A-Za-z][A-Za-z0-9_.\-]{0,39}/) != nil
    return unique(isCode ? text : Self.words(text, separator: "_", limit: 32))
  }

  /// A table's name: lower-case letters, digits and hyphens.
  mutating func table(_ question: String) -> String {
    unique(Self.words(question, separator: "-", limit: 60))
  }

  private mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = name + (name.contains("-") ? "-\(number)" : "_\(number)")
      number += 1
    }
    return candidate
  }

  /// The first words of a text in plain letters and digits, whole words up to a length.
  static func words(_ text: String, separator: String, limit: Int) -> String {
    let plain = String(
      String.UnicodeScalarView(
        text.decomposed.filter { !$0.properties.isDiacritic && !$0.properties.isCombining }))
    let words = plain.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var name = ""
    for word in words {
      guard name.isEmpty || name.count + separator.count + word.count <= limit else { break }
      name += (name.isEmpty ? "" : separator) + word.prefix(limit)
    }
    return name.isEmpty ? "question" : name
  }
}

extension String {
  /// The scalars with accents apart from their letters.
  fileprivate var decomposed: String.UnicodeScalarView {
    decomposedStringWithCanonicalMapping.unicodeScalars
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isCombining: Bool { canonicalCombiningClass != .notReordered }
}
