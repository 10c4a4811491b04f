import Survey

/// Something wrong with a response file, or to know of it, before its place has been looked up.
struct RowFault {
  var severity = Diagnostic.Severity.error
  let message: String
  var remedy: String?
  /// Where it shows; `nil` for the file as a whole.
  var place: FieldPlace?
}

extension [RowFault] {
  /// The faults in their places, all of which are looked up in one go.
  func located(by locator: CSVLocator, path: String) -> [Diagnostic] {
    var found = locator.locate(compactMap(\.place))[...]
    return map { fault in
      let place = fault.place == nil ? nil : found.popFirst()
      return Diagnostic(
        severity: fault.severity, path: path, position: place?.0, message: fault.message,
        remedy: fault.remedy, sourceLine: place?.sourceLine)
    }
  }
}
