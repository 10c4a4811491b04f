import TestSupport

@testable import Ingest

/// A project made at random, as XML and as what must be read from it.
///
/// The passages are noted while the XML is written, without looking anything up.
struct RandomREFIProject {
  private(set) var xml = ""
  private(set) var passages: [CodedExport.Passage] = []
  private(set) var themes: [String] = []

  private var random: SeededGenerator
  private let coders: Int
  private let names = ["pay", "hours & rest", "Zoë's", "日本", "a<b", "\"quoted\"", "x::y", "::"]
  /// The cases of each source, and those of each selection that a case names itself.
  private var casesOfSource: [[Int]] = []
  private let cases: Int

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    coders = Int.random(in: 1...3, using: &random)
    cases = random.chance(50) ? 0 : Int.random(in: 1...3, using: &random)
    let sources = Int.random(in: 0...4, using: &random)
    for _ in 0..<sources { casesOfSource.append((0..<cases).filter { _ in random.chance(40) }) }
    xml = "<?xml version=\"1.0\"?>\n<Project xmlns=\"\(REFIProject.namespace)\">"
    write("<Users>")
    for coder in 0..<coders { write("<User guid=\"\(guid("u", coder))\" name=\"never kept\"/>") }
    write("</Users><CodeBook><Codes>")
    writeCodes(below: "", depth: 0)
    write("</Codes></CodeBook><Cases>")
    for item in 0..<cases { writeCase(item) }
    write("</Cases><Sources>")
    for source in 0..<sources { writeSource(source) }
    write("</Sources></Project>")
  }

  private mutating func write(_ text: String) {
    if random.chance(40) {
      xml += ["\n", "\n  ", " ", "<!-- <no> -->"].randomElement(using: &random) ?? ""
    }
    xml += text
  }

  /// A name that tools write now this way, now that.
  private mutating func guid(_ kind: String, _ number: Int) -> String {
    let plain = "0000-\(kind)\(number)-AbCd"
    let cased = random.chance(50) ? plain.uppercased() : plain.lowercased()
    return random.chance(20) ? "{\(cased)}" : cased
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private mutating func writeCodes(below path: String, depth: Int) {
    for name in names.prefix(depth == 0 ? 8 : 3) where random.chance(60) {
      let theme = path + name
      write("<Code guid=\"\(guid("c", themes.count))\" name=\"\(Self.escaped(name))\">")
      themes.append(theme)
      if random.chance(30) { write("<Description>words</Description>") }
      if depth < 3, name != "::" { writeCodes(below: theme + "::", depth: depth + 1) }
      write("</Code>")
    }
  }

  private mutating func writeCase(_ item: Int) {
    write("<Case guid=\"\(guid("k", item))\" name=\"Case \(item)\">")
    for (source, cases) in casesOfSource.enumerated() where cases.contains(item) {
      write("<SourceRef targetGUID=\"\(guid("s", source))\"/>")
    }
    write("</Case>")
  }

  private mutating func writeSource(_ source: Int) {
    let isPDF = random.chance(30)
    let kind = isPDF ? "PDFSource" : "TextSource"
    write("<\(kind) guid=\"\(guid("s", source))\" name=\"Source \(source) é\">")
    var twins: [(number: Int, span: Range<Int>, codings: [(Int, Int)])] = []
    for number in 0..<Int.random(in: 0...6, using: &random) {
      let codings =
        themes.isEmpty
        ? []
        : (0..<Int.random(in: 0...3, using: &random)).map { _ in
          (
            Int.random(in: 0..<themes.count, using: &random),
            Int.random(in: 0..<coders, using: &random)
          )
        }
      let span = (number * 10)..<(number * 10 + 5)
      if isPDF { twins.append((number, span, codings)) }
      writeSelection(
        isPDF ? "PDFSelection" : "PlainTextSelection", source * 10 + number,
        isPDF ? "page=\"\(number)\"" : Self.positions(span), codings)
      note(source, number, span, codings)
    }
    if isPDF {
      write("<Representation guid=\"\(guid("r", source))\">")
      for twin in twins {
        writeSelection(
          "PlainTextSelection", source * 10 + twin.number, Self.positions(twin.span), twin.codings)
      }
      write("</Representation>")
    }
    write("</\(kind)>")
  }

  private static func positions(_ span: Range<Int>) -> String {
    "startPosition=\"\(span.lowerBound)\" endPosition=\"\(span.upperBound)\""
  }

  /// The line the last selection's tag ends on.
  private var selectionLine = 0

  private mutating func writeSelection(
    _ kind: String, _ number: Int, _ place: String, _ codings: [(Int, Int)]
  ) {
    write("<\(kind) guid=\"\(guid("a", number))\" \(place) name=\"never kept\">")
    selectionLine = xml.split(separator: "\n", omittingEmptySubsequences: false).count
    for (code, coder) in codings {
      write("<Coding guid=\"x\" creatingUser=\"\(guid("u", coder))\">")
      write("<CodeRef targetGUID=\"\(guid("c", code))\"/></Coding>")
    }
    write("</\(kind)>")
  }

  private mutating func note(
    _ source: Int, _ number: Int, _ span: Range<Int>, _ codings: [(Int, Int)]
  ) {
    let documents =
      casesOfSource[source].isEmpty
      ? ["Source \(source) é"] : casesOfSource[source].map { "Case \($0)" }
    for document in documents {
      for (index, (_, coder)) in codings.enumerated()
      where !codings[..<index].contains(where: { $0.1 == coder }) {
        var given: [String] = []
        for (code, other) in codings where other == coder && !given.contains(themes[code]) {
          given.append(themes[code])
        }
        passages.append(
          CodedExport.Passage(
            id: "0000-A\(source * 10 + number)-ABCD", document: document, themes: given,
            coder: "coder \(coder + 1)", line: selectionLine, span: span))
      }
    }
  }
}
