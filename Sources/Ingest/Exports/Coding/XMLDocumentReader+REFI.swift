extension XMLDocumentReader {
  /// The most faults told of one file.
  private static let mostFaults = 100

  /// Hands over what the document says if its root is the element asked for.
  func read(
    root: String, in namespace: String, _ body: (XMLEvent) -> Void
  ) throws(RejectedInput) {
    var stranger: XMLTag?
    try read { event in
      if case .start(let tag) = event, tag.number == 0,
        tag.name != root || tag.namespace != namespace
      {
        stranger = tag
      }
      if stranger == nil { body(event) }
    }
    guard let stranger else { return }
    let found = "'\(stranger.name.shortened)' of '\(stranger.namespace.shortened)'"
    throw RejectedInput(diagnostics: [
      fault(
        "the XML document is a \(found), where a '\(root)' of '\(namespace)' belongs",
        at: stranger.number, remedy: "export the project as REFI-QDA 1.0")
    ])
  }

  /// All faults, in the order of the document; `nil` for none.
  func rejection(for faults: [REFIFault]) -> RejectedInput? {
    guard !faults.isEmpty else { return nil }
    let sorted = faults.enumerated().sorted {
      ($0.element.tag, $0.offset) < ($1.element.tag, $1.offset)
    }
    let told = sorted.prefix(Self.mostFaults).map(\.element).map {
      fault($0.message, at: $0.tag, remedy: $0.remedy)
    }
    let rest = faults.count - told.count
    return RejectedInput(
      diagnostics: rest > 0
        ? told + [
          Diagnostic(
            path: displayPath, position: nil, message: "and \(rest.counted("more fault"))")
        ] : told)
  }
}
