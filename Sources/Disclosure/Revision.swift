package import Survey

/// How a number differs from the one that was published in its place before.
package enum Revision: Sendable, Equatable {
  /// It was another one, or had another interval or symbol, or there was none.
  case was(PreviousFindings.Figure)
  /// There was a number, and there is none now; which it was isn't told again, for it may have been
  /// taken away on purpose.
  case isGone

  /// Compares numbers by what they are, not by how many decimals they have; `nil` where nothing differs.
  ///
  /// A symbol that a number is printed with belongs to it, but for those of revised and provisional
  /// numbers: they come and go with every release.
  init?(of figure: ClearedFigure, from earlier: PreviousFindings.Figure) {
    let now = figure.asPublished
    let isSame =
      Self.isSame(now.value, earlier.value) && Self.isSame(now.lower, earlier.lower)
      && Self.isSame(now.upper, earlier.upper) && now.standingStatus == earlier.standingStatus
    guard !isSame else { return nil }
    self = now.value.isEmpty && !earlier.value.isEmpty ? .isGone : .was(earlier)
  }

  private static func isSame(_ first: String, _ second: String) -> Bool {
    guard first != second else { return true }
    guard let one = DecimalNumber(first), let other = DecimalNumber(second) else { return false }
    return one.difference(from: other) == 0
  }
}

extension ClearedFigure {
  /// The figure as it would be read from a file of findings.
  fileprivate var asPublished: PreviousFindings.Figure {
    PreviousFindings.Figure(
      value: date?.description ?? value?.description ?? "", lower: lower?.description ?? "",
      upper: upper?.description ?? "", status: status?.status ?? "")
  }
}
