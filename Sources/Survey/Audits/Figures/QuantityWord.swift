/// A word for a share of a group, on the scale by which it is held against a number.
///
/// The scale is this program's own, since none is agreed: it is printed wherever a word is judged.
/// "Some" isn't on it: beside a number it says that the number is rough.
package enum QuantityWord: String, Sendable, CaseIterable {
  case all
  case nearlyAll = "nearly all"
  case most
  case half
  case few = "a few"

  /// Whether so many of so many are what the word says.
  ///
  /// All is all; nearly all is 85 % or more and not all; most is more than half and not all; half is
  /// 45 to 55 %; a few is under a quarter and somebody.
  package func holds(for count: Int, of base: Int) -> Bool {
    switch self {
    case .all: count == base
    case .nearlyAll: 100 * count >= 85 * base && count < base
    case .most: 2 * count > base && count < base
    case .half: 100 * count >= 45 * base && 100 * count <= 55 * base
    case .few: 4 * count < base && count > 0
    }
  }
}
