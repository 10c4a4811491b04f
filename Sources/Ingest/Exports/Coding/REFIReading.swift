/// Collects what a REFI-QDA project says, tag by tag.
struct REFIReading {
  private var origin = ""
  private var users: [REFIIdentifier] = []
  private var sets = 0
  private var codes = REFICodeReading(namespace: REFIProject.namespace)
  private var sources = REFISourceReading()
  private var cases = REFICaseReading()
  /// The elements that are open, by name; empty for one of another namespace.
  private var open: [String] = []

  mutating func take(_ event: XMLEvent) {
    codes.take(event)
    switch event {
    case .start(let tag):
      let name = tag.namespace == REFIProject.namespace ? tag.name : ""
      start(name, in: open.last ?? "", tag)
      open.append(name)
    case .text: break
    case .end:
      let name = open.popLast() ?? ""
      end(name, in: open.last ?? "")
    }
  }

  /// All that has been read.
  var contents: REFIContents {
    REFIContents(
      origin: origin, users: users, codes: codes.codes, sources: sources.sources,
      selections: sources.selections, cases: cases.cases,
      codeReferences: sources.codeReferences + cases.codeReferences,
      uncounted: REFIContents.Uncounted(
        sourceCodings: sources.sourceCodings, noteCodings: sources.noteCodings,
        caseCodings: cases.codeReferences.count, caseVariables: cases.variables, sets: sets),
      faults: codes.faults + sources.faults + cases.faults)
  }

  private mutating func start(_ name: String, in parent: String, _ tag: XMLTag) {
    switch (parent, name) {
    case ("", "Project"): origin = tag.attributes["origin"] ?? ""
    case ("Users", "User"):
      if let user = REFIIdentifier(tag.attributes["guid"]) { users.append(user) }
    case ("Sources", _): sources.startSource(name, tag)
    case (_, "Transcript"), (_, "Representation"), (_, "TextDescription"): sources.startText(tag)
    case (_, "Coding"): sources.startCoding(tag)
    case ("Coding", "CodeRef"): sources.giveCode(tag, isInNote: open.contains("Note"))
    case ("Sets", "Set"): sets += 1
    case ("Cases", "Case"): cases.start(tag)
    case ("Case", _): cases.startPart(name, tag)
    default: if name.hasSuffix("Selection") { sources.startSelection(name, tag) }
    }
  }

  private mutating func end(_ name: String, in parent: String) {
    switch (parent, name) {
    case ("Sources", _): sources.endSource()
    case (_, "Transcript"), (_, "Representation"), (_, "TextDescription"): sources.endText()
    default: if name.hasSuffix("Selection") { sources.endSelection() }
    }
  }
}
