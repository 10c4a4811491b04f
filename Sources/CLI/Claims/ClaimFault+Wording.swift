import Ingest
import Report

extension ClaimFault.Reason {
  /// What is wrong, with both sides of the disagreement.
  var message: String {
    switch self {
    case .noEnd: "a reference begins with '{{' and doesn't end with '}}'"
    case .noBeginning: "'}}' ends a reference that doesn't begin with '{{'"
    case .empty: "nothing stands between '{{' and '}}'"
    case .unknownTable(let reference, _):
      "the reference '\(reference)' is to no table of this report: there is none named"
        + " '\(reference.prefix { $0 != "." })'"
    case .unknown(let reference, _): "the reference '\(reference)' is to no finding of its table"
    case .ambiguous(let reference, let candidates):
      "the reference '\(reference)' may be to \(candidates.count) findings"
    case .glued(let reference):
      "a digit, a minus or another reference touches the reference '\(reference)', so that they print as"
        + " one number"
    case .typed(let number, nil): "the number '\(number)' is typed, and no finding has it"
    case .typed(let number, let printed?):
      "the number '\(number)' is typed, and the findings print it as '\(printed)'"
    }
  }

  /// What would put it right.
  var remedy: String {
    switch self {
    case .noEnd: "write references like {{table.row.column.measure}}"
    case .noBeginning: "write '{{' before it, or remove it"
    case .empty: "name a finding, like {{table.row.column.measure}}, or remove the braces"
    case .unknownTable(let reference, let known):
      Suggestion.nearest(to: String(reference.prefix { $0 != "." }), among: known)
        .map { "did you mean '\($0)'?" } ?? "tables: \(known.told)"
    case .unknown(let reference, let known):
      Suggestion.nearest(to: reference, among: known).map { "did you mean '\($0)'?" }
        ?? "its findings are: \(known.told)"
    case .ambiguous(_, let candidates): "write one of: \(candidates.told)"
    case .glued: "write it with a blank, or reference the whole number"
    case .typed(let number, _):
      "refer to the finding like {{table.row.column.measure}}, or write {{\"\(number)\"}} where it is"
        + " no finding of this report"
    }
  }
}

extension [String] {
  /// The first few names.
  fileprivate var told: String {
    prefix(12).joined(separator: ", ") + (count > 12 ? ", …" : "")
  }
}
