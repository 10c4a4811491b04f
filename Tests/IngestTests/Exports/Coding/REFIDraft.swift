import Foundation
import TestSupport

@testable import Ingest

/// A REFI-QDA project that a test writes, part by part.
struct REFIDraft {
  var codes = ""
  var sources = ""
  var cases = ""
  var users = #"<User guid="u1" name="Ann Example"/><User guid="u2"/>"#
  var rest = ""

  var xml: String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="A Tool 1.0">
    <Users>\(users)</Users>
    <CodeBook><Codes>
    \(codes)
    </Codes></CodeBook>
    <Cases>
    \(cases)
    </Cases>
    <Sources>
    \(sources)
    </Sources>
    \(rest)
    </Project>
    """
  }

  /// Codes with these names, `c1` to the last.
  static func codes(_ names: String...) -> String {
    names.enumerated().map { #"<Code guid="c\#($0 + 1)" name="\#($1)" isCodable="true"/>"# }
      .joined(separator: "\n")
  }

  /// A coding with a code by a coder.
  static func coding(_ code: String, by coder: String = "u1") -> String {
    #"<Coding guid="x" creatingUser="\#(coder)"><CodeRef targetGUID="\#(code)"/></Coding>"#
  }

  /// A selection of text.
  static func selection(_ guid: String, _ span: Range<Int>, _ content: String) -> String {
    #"<PlainTextSelection guid="\#(guid)" name="their own words" startPosition="\#(span.lowerBound)""#
      + #" endPosition="\#(span.upperBound)">\#(content)</PlainTextSelection>"#
  }

  /// A source of text.
  static func text(_ guid: String, _ name: String, _ content: String...) -> String {
    #"<TextSource guid="\#(guid)" name="\#(name)" plainTextPath="internal://\#(guid).txt">"# + "\n"
      + content.joined(separator: "\n") + "\n</TextSource>"
  }
}

/// What came of reading a project.
struct REFIOutcome {
  var export: CodedExport?
  var errors: [Diagnostic] = []
  var passages: [CodedExport.Passage] { export?.passages ?? [] }

  /// Zips an XML document and reads it as a project.
  init(_ xml: String, entry: String = "project.qde") throws {
    try self.init([(entry, Data(xml.utf8))])
  }

  init(_ files: [(name: String, contents: Data)]) throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "p.qdpx")
    try ZipFile.write(files, to: file)
    self.init(path: file.path)
  }

  init(path: String) {
    do throws(RejectedInput) {
      export = try REFIProject.read(path: path, displayPath: "p.qdpx")
    } catch {
      errors = error.diagnostics
    }
  }

  /// A passage in one line: whose it is, by whom, and its themes.
  var lines: [String] {
    passages.map { "\($0.id) \($0.document) \($0.coder): \($0.themes.joined(separator: ", "))" }
  }
}
