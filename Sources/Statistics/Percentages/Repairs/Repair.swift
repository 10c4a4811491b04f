/// A way in which printed percentages may have come to differ from those that whole answers make.
///
/// The list was fixed before any set was searched with it, and the search looks for nothing else.
package enum Repair: Sendable, Hashable, CaseIterable {
  /// One digit is another, figures being written with leading zeros.
  case oneDigit

  /// Two digits are others, in the same figure or in two.
  case twoDigits

  /// Two digits have changed places, in the same figure or between two.
  case digitsSwapped

  /// The base is off by a few.
  case nearbyBase

  /// The base is that of another group.
  case otherBase

  /// The figures were rounded in another way.
  case otherRounding

  /// Some figures are numbers of people, and the others percentages of the rest, or of everybody.
  case mixedUnits

  /// One figure was set so that the column makes 100, on the base or a few less.
  case oneFudged

  /// The base is answers, of which people gave several.
  case mentions

  /// The figures are those that the base can make with the least change in all.
  case nearest

  /// Whether it can be made to fit nearly any set, and so says nothing.
  package var alwaysFits: Bool {
    switch self {
    case .mentions, .nearest: true
    case .oneDigit, .twoDigits, .digitsSwapped, .nearbyBase, .otherBase, .otherRounding,
      .mixedUnits, .oneFudged:
      false
    }
  }
}
