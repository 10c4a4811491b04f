/// The coded passages of a REFI-QDA project, with its names resolved.
struct REFIPassages {
  private(set) var passages: [CodedExport.Passage] = []
  private(set) var documents: REFIDocuments
  private(set) var faults: [REFIFault] = []
  let stretches: REFIStretches
  let coders: REFICoders

  private let contents: REFIContents
  private let themes: REFIThemes

  init(_ contents: REFIContents, _ themes: REFIThemes) {
    self.contents = contents
    self.themes = themes
    stretches = REFIStretches(contents.selections)
    documents = REFIDocuments(contents)
    coders = REFICoders(contents)
    faults = contents.faults + themes.faults + repeatedSources + danglingReferences
    var met: [REFIDocuments.Document] = []
    for stretch in stretches.all {
      let documents = documents.documents(of: stretch)
      met += documents
      for document in documents { add(stretch, of: self.documents.name(of: document)) }
    }
    faults += documents.faults(in: met)
  }

  /// Adds a passage for each coder of a stretch, in the order in which they are first met.
  private mutating func add(_ stretch: REFIStretches.Stretch, of document: String) {
    let selections = stretch.selections.map { contents.selections[$0] }
    var coders: [String] = []
    var given: [String: [String]] = [:]
    for coding in selections.flatMap(\.codings) {
      guard let theme = themes[coding.code] else { continue }
      let coder = self.coders.name(of: coding.coder)
      if given[coder] == nil { coders.append(coder) }
      if given[coder]?.contains(theme) != true { given[coder, default: []].append(theme) }
    }
    let first = contents.selections[stretch.first]
    let span = selections.compactMap(\.span).first
    passages += coders.map {
      CodedExport.Passage(
        id: first.guid.text, document: document, themes: given[$0] ?? [], coder: $0,
        line: first.line, span: span)
    }
  }

  private var repeatedSources: [REFIFault] {
    var lines: [REFIIdentifier: Int] = [:]
    return contents.sources.compactMap { source in
      lines.updateValue(source.line, forKey: source.guid).map {
        REFIFault(
          message: "the source's GUID is also that of the source on line \($0)", tag: source.tag)
      }
    }
  }

  /// References to codes, sources and selections that aren't in the file.
  private var danglingReferences: [REFIFault] {
    let sources = Set(contents.sources.map(\.guid))
    let selections = Set(contents.selections.map(\.guid))
    let references: [(what: String, REFIContents.Reference)] =
      contents.codeReferences.filter { themes[$0.guid] == nil }.map { ("code", $0) }
      + contents.cases.flatMap(\.sources).filter { !sources.contains($0.guid) }
      .map { ("source", $0) }
      + contents.cases.flatMap(\.selections).filter { !selections.contains($0.guid) }
      .map { ("selection", $0) }
    return references.map { what, reference in
      REFIFault(
        message: "this refers to the \(what) '\(reference.guid.text.shortened)', which isn't in the"
          + " project", tag: reference.tag,
        remedy: "export the whole project again: with all its codes, sources and cases")
    }
  }
}
