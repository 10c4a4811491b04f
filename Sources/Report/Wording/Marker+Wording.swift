import Survey

extension Marker {
  /// The symbol as it stands in a cell.
  var symbol: String { self == .fewRespondents ? "( )" : "[\(rawValue)]" }

  /// What the symbol says.
  var meaning: String {
    switch self {
    case .confidential: "withheld so that nobody can be recognised"
    case .notAvailable:
      "not available: no number was given, the rows can't give it, it was not worked out, or it is"
        + " hidden because it rests on few respondents; see the notes"
    case .notApplicable: "not applicable: there is no such number"
    case .low: "not zero, but rounds to zero"
    case .roundsToAll: "less than all, but rounds to all"
    case .breakInSeries: "not comparable with the numbers before it"
    case .unreliable: "rests on few respondents or on something that was not checked; see the notes"
    case .fewRespondents: "in brackets: rests on few respondents"
    case .revised: "revised: another number was published before"
    case .provisional: "provisional: the number may still change"
    }
  }
}
