/// Collects the codes of a REFI-QDA code book, each with the one it stands in.
struct REFICodeReading {
  private(set) var codes: [REFICode] = []
  private(set) var faults: [REFIFault] = []
  /// The codes whose elements are open; `nil` stands for one that can't be used.
  private var open: [Int?] = []
  private var definition: String?

  /// The elements that are open, by name; empty for one of another namespace.
  private var path: [String] = []
  private let namespace: String

  init(namespace: String) {
    self.namespace = namespace
  }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let tag):
      let name = tag.namespace == namespace ? tag.name : ""
      switch (path.last, name) {
      case ("Codes", "Code"), ("Code", "Code"): startCode(tag)
      case ("Code", "Description"): definition = ""
      default: break
      }
      path.append(name)
    case .text(let text): definition? += text
    case .end:
      let name = path.popLast()
      switch (path.last, name) {
      case ("Codes", "Code"), ("Code", "Code"): _ = open.popLast()
      case ("Code", "Description"): endDefinition()
      default: break
      }
    }
  }

  private mutating func startCode(_ tag: XMLTag) {
    let name = tag.attributes["name"] ?? ""
    guard let guid = REFIIdentifier(tag.attributes["guid"]), !name.isBlank else {
      faults.append(
        REFIFault(
          message: "a code has no \(name.isBlank ? "name" : "GUID")", tag: tag.number,
          remedy: "export the project again, or give the code a name in the coding tool"))
      open.append(nil)
      return
    }
    let parent = open.last { $0 != nil } ?? nil
    open.append(codes.count)
    codes.append(
      REFICode(guid: guid, name: name, parent: parent, tag: tag.number, line: tag.line))
  }

  private mutating func endDefinition() {
    if let text = definition, let code = open.last ?? nil {
      codes[code].definition = text.trimmed
    }
    definition = nil
  }
}
