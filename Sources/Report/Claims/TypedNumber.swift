/// A number that an author typed in digits.
struct TypedNumber: Equatable {
  /// The digits with their points, commas and minus, and with letters that touch them.
  let text: String
  /// Whether a per cent sign follows.
  let hasPercentSign: Bool
  /// The first character's place in the words, counted from 0 in Unicode scalars.
  let offset: Int

  /// How a page prints such a number: with a true minus.
  var printed: String { text.replacing("-", with: "\u{2212}", maxReplacements: 1) }

  /// The number as it stands in the text.
  var asTyped: String { text + (hasPercentSign ? "%" : "") }

  /// Every number in an author's words.
  ///
  /// Spelled-out ones aren't seen, nor are numerals of scripts whose numerals are words.
  static func all(in words: String) -> [TypedNumber] {
    let scalars = Array(words.unicodeScalars)
    var found: [TypedNumber] = []
    var place = 0
    while place < scalars.count {
      let end = runEnd(from: place, in: scalars)
      if scalars[place..<end].contains(where: \.isDigit) {
        found.append(number(place..<end, in: scalars))
      }
      place = max(end, place + 1)
    }
    return found
  }

  /// The end of letters and digits that stand together, with points and commas between digits.
  private static func runEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while end < scalars.count {
      let isBetweenDigits =
        (scalars[end] == "." || scalars[end] == ",") && end > start && scalars[end - 1].isDigit
        && end + 1 < scalars.count && scalars[end + 1].isDigit
      guard scalars[end].isWordPart || isBetweenDigits else { break }
      end += 1
    }
    return end
  }

  private static func number(_ run: Range<Int>, in scalars: [Unicode.Scalar]) -> TypedNumber {
    let isBelowZero = hasMinus(before: run.lowerBound, in: scalars)
    let start = isBelowZero ? run.lowerBound - 1 : run.lowerBound
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<run.upperBound])
    let after = scalars[run.upperBound...].prefix(2)
    let isSpaced = after.first == " " || after.first == "\u{A0}" || after.first == "\u{202F}"
    return TypedNumber(
      text: String(text), hasPercentSign: after.first == "%" || isSpaced && after.last == "%",
      offset: start)
  }

  /// Whether a minus stands before a number, and not a hyphen between two.
  private static func hasMinus(before place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0, scalars[place - 1] == "-" || scalars[place - 1] == "\u{2212}" else {
      return false
    }
    return place == 1 || !scalars[place - 2].isWordPart
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool {
    switch properties.generalCategory {
    case .decimalNumber, .otherNumber, .letterNumber: true
    default: false
    }
  }

  fileprivate var isWordPart: Bool { isDigit || properties.isAlphabetic || isMark }

  /// Whether it is an accent or the like on the letter before it.
  private var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
