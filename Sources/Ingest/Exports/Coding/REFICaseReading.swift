/// Collects the cases of a REFI-QDA project: the people and things the study is about.
struct REFICaseReading {
  private(set) var cases: [REFIContents.Case] = []
  private(set) var codeReferences: [REFIContents.Reference] = []
  private(set) var variables = 0
  private(set) var faults: [REFIFault] = []

  mutating func start(_ tag: XMLTag) {
    let name = tag.attributes["name"] ?? ""
    if name.isBlank {
      faults.append(
        REFIFault(
          message: "a case has no name", tag: tag.number,
          remedy: "name it in the coding tool, and export again"))
    }
    cases.append(REFIContents.Case(name: name, line: tag.line, tag: tag.number))
  }

  mutating func startPart(_ name: String, _ tag: XMLTag) {
    guard name != "VariableValue" else {
      variables += 1
      return
    }
    guard let part = ["CodeRef", "SourceRef", "SelectionRef"].firstIndex(of: name) else { return }
    guard let guid = REFIIdentifier(tag.attributes["targetGUID"]) else {
      faults.append(
        REFIFault(
          message: "a case has a '\(name)' that doesn't say what it refers to", tag: tag.number))
      return
    }
    let reference = REFIContents.Reference(guid: guid, tag: tag.number)
    let last = cases.count - 1
    switch part {
    case 0: codeReferences.append(reference)
    case 1: cases[last].sources.append(reference)
    default: cases[last].selections.append(reference)
    }
  }
}
