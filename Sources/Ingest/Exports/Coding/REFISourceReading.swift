/// Collects the sources of a REFI-QDA project, the stretches marked in them, and their codes.
struct REFISourceReading {
  /// The attributes that together say where a selection is, of each kind of source.
  private static let whereabouts = [
    ["startPosition", "endPosition"], ["firstX", "firstY", "secondX", "secondY"],
    ["begin", "end"], ["fromSyncPoint", "toSyncPoint"],
  ]

  private(set) var sources: [REFIContents.Source] = []
  private(set) var selections: [REFIContents.Selection] = []
  private(set) var codeReferences: [REFIContents.Reference] = []
  /// Codes of whole sources, and of notes.
  private(set) var sourceCodings = 0
  private(set) var noteCodings = 0
  private(set) var faults: [REFIFault] = []

  private var isInSource = false
  /// The texts that are open, by their tags: a source, and a transcript in it.
  private var openTexts: [Int] = []
  /// The selections that are open; `nil` stands for one that can't be used.
  private var openSelections: [Int?] = []
  private var coder: REFIIdentifier?
  /// The page of each selection of a PDF, by all else that tells it apart.
  private var pages: [String: String] = [:]

  mutating func startSource(_ name: String, _ tag: XMLTag) {
    guard let kind = REFIContents.Source.Kind(rawValue: name) else {
      return fault("'\(name.shortened)' is no kind of source that REFI-QDA 1.0 knows", tag)
    }
    guard let guid = REFIIdentifier(tag.attributes["guid"]) else {
      return fault("a source has no GUID", tag)
    }
    let written = tag.attributes["name"] ?? ""
    (isInSource, openTexts) = (true, [tag.number])
    sources.append(
      REFIContents.Source(
        guid: guid, name: written.isBlank ? guid.text : written, kind: kind, line: tag.line,
        tag: tag.number))
  }

  mutating func endSource() {
    (isInSource, openTexts) = (false, [])
  }

  mutating func startText(_ tag: XMLTag) { openTexts.append(tag.number) }

  mutating func endText() { _ = openTexts.popLast() }

  mutating func startCoding(_ tag: XMLTag) {
    coder = REFIIdentifier(tag.attributes["creatingUser"])
  }

  mutating func startSelection(_ name: String, _ tag: XMLTag) {
    openSelections.append(nil)
    guard isInSource else { return }
    guard let guid = REFIIdentifier(tag.attributes["guid"]) else {
      return fault("a selection has no GUID", tag)
    }
    let source = sources.count - 1
    openSelections[openSelections.count - 1] = selections.count
    selections.append(
      REFIContents.Selection(
        guid: guid, source: source, text: openTexts.last ?? tag.number, line: tag.line,
        span: span(of: tag, name), stretch: stretch(of: tag, name),
        mayContinue: continuesOnAnotherPage(tag, name, source)))
  }

  mutating func endSelection() { _ = openSelections.popLast() }

  /// The positions of a selection of text, which count Unicode code points and end before the last.
  private mutating func span(of tag: XMLTag, _ name: String) -> Range<Int>? {
    guard name == "PlainTextSelection", let first = tag.attributes["startPosition"],
      let last = tag.attributes["endPosition"]
    else { return nil }
    guard let start = Int(first), let end = Int(last), 0 <= start, start <= end else {
      fault("the selection goes from position '\(first.shortened)' to '\(last.shortened)'", tag)
      return nil
    }
    return start..<end
  }

  /// All that says where a selection is, in one text; `nil` if a part of it is missing.
  private func stretch(of tag: XMLTag, _ name: String) -> String? {
    let places = Self.whereabouts.lazy.map { $0.compactMap { tag.attributes[$0] } }
    guard let place = zip(places, Self.whereabouts).first(where: { $0.count == $1.count })?.0
    else { return nil }
    let page = tag.attributes["page"] ?? ""
    return "\(openTexts.last ?? tag.number) \(name) \(page) \(place.joined(separator: " "))"
  }

  /// Tells whether a selection of a PDF was made together with an earlier one on another page.
  private mutating func continuesOnAnotherPage(
    _ tag: XMLTag, _ name: String, _ source: Int
  ) -> Bool {
    guard name == "PDFSelection", let page = tag.attributes["page"],
      let made = tag.attributes["creationDateTime"]
    else { return false }
    let key =
      "\(source) \(made) \(tag.attributes["creatingUser"] ?? "")"
      + " \(tag.attributes["name"] ?? "")"
    guard let earlier = pages.updateValue(page, forKey: key) else { return false }
    return earlier != page
  }

  /// Notes a code where it is given: to a passage, to a whole source, or in a note.
  mutating func giveCode(_ tag: XMLTag, isInNote: Bool) {
    guard let code = REFIIdentifier(tag.attributes["targetGUID"]) else {
      return fault("a coding doesn't say which code it gives", tag)
    }
    codeReferences.append(REFIContents.Reference(guid: code, tag: tag.number))
    if isInNote {
      noteCodings += 1
    } else if let selection = openSelections.last {
      if let selection {
        selections[selection].codings.append(
          REFIContents.Coding(code: code, coder: coder))
      }
    } else {
      sourceCodings += 1
    }
  }

  private mutating func fault(_ message: String, _ tag: XMLTag) {
    faults.append(REFIFault(message: message, tag: tag.number))
  }
}
