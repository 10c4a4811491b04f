/// Whose the passages of a project are: a case's, or a source's where no case claims it.
struct REFIDocuments {
  /// A case or a source, by its place among them.
  enum Document: Hashable {
    case person(Int)
    case source(Int)
  }

  /// Passages of several cases, of a source that belongs to no case although there are cases, and
  /// with only a part in a selection that a case claims.
  private(set) var sharedCount = 0
  private(set) var unclaimedCount = 0
  private(set) var partlyClaimedCount = 0

  private let contents: REFIContents
  private var casesOfSource: [REFIIdentifier: [Int]] = [:]
  private var casesOfSelection: [REFIIdentifier: [Int]] = [:]
  /// The selections that cases claim, by the text they are in.
  private var claims: [Int: [(span: Range<Int>, cases: [Int])]] = [:]

  init(_ contents: REFIContents) {
    self.contents = contents
    for (index, item) in contents.cases.enumerated() {
      for reference in item.sources { casesOfSource[reference.guid, default: []].append(index) }
      for reference in item.selections {
        casesOfSelection[reference.guid, default: []].append(index)
      }
    }
    for selection in contents.selections {
      guard let cases = casesOfSelection[selection.guid], let span = selection.span else {
        continue
      }
      claims[selection.text, default: []].append((span, cases))
    }
  }

  /// The documents of a stretch, the nearest claim first: that on it, on a passage around it, on its
  /// source.
  mutating func documents(of stretch: REFIStretches.Stretch) -> [Document] {
    let selections = stretch.selections.map { contents.selections[$0] }
    let source = contents.selections[stretch.first].source
    var cases = selections.flatMap { casesOfSelection[$0.guid] ?? [] }
    if cases.isEmpty { cases = claimed(selections) }
    if cases.isEmpty { cases = casesOfSource[contents.sources[source].guid] ?? [] }
    let distinct = Set(cases).sorted()
    if distinct.count > 1 { sharedCount += 1 }
    guard distinct.isEmpty else { return distinct.map(Document.person) }
    if !contents.cases.isEmpty { unclaimedCount += 1 }
    return [.source(source)]
  }

  func name(of document: Document) -> String {
    switch document {
    case .person(let index): contents.cases[index].name
    case .source(let index): contents.sources[index].name
    }
  }

  /// Documents of one name, which would be counted as one.
  func faults(in documents: [Document]) -> [REFIFault] {
    var lines: [String: (document: Document, line: Int)] = [:]
    return documents.compactMap { document in
      let name = name(of: document)
      let (tag, line) = place(of: document)
      guard let other = lines.updateValue((document, line), forKey: name),
        other.document != document
      else { return nil }
      return REFIFault(
        message: "'\(name.shortened)' is also the name of the one on line \(other.line)", tag: tag,
        remedy: "rename one of the two in the coding tool, and export again")
    }
  }

  private func place(of document: Document) -> (tag: Int, line: Int) {
    switch document {
    case .person(let index): (contents.cases[index].tag, contents.cases[index].line)
    case .source(let index): (contents.sources[index].tag, contents.sources[index].line)
    }
  }

  /// The cases that claim a passage around one of these selections.
  private mutating func claimed(_ selections: [REFIContents.Selection]) -> [Int] {
    var cases: [Int] = []
    var isPart = false
    for selection in selections {
      guard let span = selection.span else { continue }
      for claim in claims[selection.text] ?? [] {
        if claim.span.lowerBound <= span.lowerBound, span.upperBound <= claim.span.upperBound {
          cases += claim.cases
        } else if claim.span.overlaps(span) {
          isPart = true
        }
      }
    }
    if cases.isEmpty, isPart { partlyClaimedCount += 1 }
    return cases
  }
}
