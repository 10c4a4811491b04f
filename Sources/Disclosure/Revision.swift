package import Survey

/// How a number differs from the one that was published in its place before.
package enum Revision: Sendable, Equatable {
  /// It was another one, or had another interval, or there was none.
  case was(PreviousFindings.Figure)
  /// There was a number, and there is none now; which it was isn't told again, for it may have been
  /// taken away on purpose.
  case isGone

  /// Compares numbers by what they are, not by how many decimals they have; `nil` where nothing differs.
  init?(of figure: ClearedFigure, from earlier: PreviousFindings.Figure) {
    let value = figure.date.map(\.description) ?? figure.value.map(\.description) ?? ""
    let isSame =
      Self.isSame(value, earlier.value)
      && Self.isSame(figure.lower.map(\.description) ?? "", earlier.lower)
      && Self.isSame(figure.upper.map(\.description) ?? "", earlier.upper)
    guard !isSame else { return nil }
    self = value.isEmpty ? .isGone : .was(earlier)
  }

  private static func isSame(_ first: String, _ second: String) -> Bool {
    guard first != second else { return true }
    guard let one = DecimalNumber(first), let other = DecimalNumber(second) else { return false }
    return one.difference(from: other) == 0
  }
}
