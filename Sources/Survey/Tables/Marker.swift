/// A symbol that stands where a number can't, or beside one that needs care, with the letter that
/// `findings.csv` uses.
package enum Marker: String, Sendable, CaseIterable {
  case confidential = "c"
  /// The number exists or was spoken of, but isn't to be had.
  case notAvailable = "x"
  /// There is no such number.
  case notApplicable = "z"
  /// Above or below nothing, and rounds to nothing.
  case low
  /// Less than all, and rounds to all; `r` is the letter of a revised figure, so this has a word.
  case roundsToAll = "high"
  /// The number can't be compared with those before it: something in the counting changed.
  case breakInSeries = "b"
  /// The number rests on something that wasn't checked.
  case unreliable = "u"
  /// The number rests on few respondents, and stands in brackets.
  case fewRespondents = "few"
  /// The number was published otherwise before.
  case revised = "r"
  /// The number may still change.
  case provisional = "p"

  /// What `findings.csv` prints as the status; nothing for a share that rounds to all, since the count
  /// and the base beside it say so, and there is no letter for it.
  package var status: String {
    switch self {
    case .confidential, .notAvailable, .notApplicable, .low, .breakInSeries, .unreliable,
      .fewRespondents, .revised, .provisional:
      rawValue
    case .roundsToAll: ""
    }
  }

  /// Whether it goes with a number, which is printed; the others stand in a number's place.
  package var standsBesideNumber: Bool {
    switch self {
    case .confidential, .notAvailable, .notApplicable, .low: false
    case .roundsToAll, .breakInSeries, .unreliable, .fewRespondents, .revised, .provisional: true
    }
  }
}
