/// A column's name in REDCap's raw export, taken apart: `role___2` is the option 2 of `role`.
struct REDCapName: Equatable {
  let field: String
  /// The option's value as the data dictionary has it; `nil` for a field of one column.
  ///
  /// A name has no minus: the value of `role____1` is -1.
  let option: String?

  /// Takes a name as REDCap allows it: small letters, digits and bars, beginning with a letter.
  init?(_ name: String) {
    // A field's own name has no two bars together and none at its end.
    let pattern = /([a-z](?:_?[a-z0-9])*)(?:___(_?)([A-Za-z0-9.]+(?:_[A-Za-z0-9]+)*))?/
    guard let match = name.wholeMatch(of: pattern) else { return nil }
    field = String(match.output.1)
    option = match.output.3.map { (match.output.2?.isEmpty == false ? "-" : "") + $0 }
  }
}
