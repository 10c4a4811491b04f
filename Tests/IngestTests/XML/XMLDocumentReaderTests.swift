import Foundation
import TestSupport
import Testing

@testable import Ingest

struct XMLDocumentReaderTests {
  /// What a document says, a line a piece, or the first error.
  private func said(_ bytes: Data) -> (lines: [String], error: Diagnostic?) {
    var lines: [String] = []
    do throws(RejectedInput) {
      try XMLDocumentReader(bytes, displayPath: "x.xml").read { event in
        switch event {
        case .start(let tag):
          let attributes = tag.attributes.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
          lines.append(([tag.namespace + "|" + tag.name] + attributes).joined(separator: " "))
        case .text(let text):
          if lines.last?.hasPrefix("'") == true {
            lines[lines.count - 1] += text
          } else {
            lines.append("'" + text)
          }
        case .end(let name): lines.append("/" + name)
        }
      }
      return (lines, nil)
    } catch {
      return (lines, error.diagnostics.first)
    }
  }

  @Test func `tags come with namespaces, text with its characters resolved`() {
    let text = """
      \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>
      <!-- <no> --><a xmlns="u:1" xmlns:r="u:2"><r:b r:id="é&#10;&quot;"
        x='&lt;'/>&amp;é😀<![CDATA[<z> & ]]>&#x65E5;</a>
      """
    let (lines, error) = said(Data(text.utf8))
    #expect(error == nil)
    #expect(
      lines == ["u:1|a", "u:2|b r:id=é\n\" x=<", "/b", "'&é😀<z> & 日", "/a"])
  }

  @Test(arguments: [
    ("", "the XML document is empty"),
    ("<a><b>1️⃣", "the XML document ends before it is complete"),
    ("<a>\n<b></c>1️⃣</a>", "this XML tag doesn't close the one that was opened last"),
    ("<a>&nbsp;1️⃣</a>", "this XML document names a character it doesn't define"),
    ("1️⃣hello", "the XML document ends before it is complete"),
    ("<a>\u{1}</a>", "this isn't well-formed XML"),
    ("<a b='1' b='2'/>", "this isn't well-formed XML"),
    ("<a/><b/>", "the XML document ends before it is complete"),
    (
      "1️⃣<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
      "the XML document says that it's written in 'ISO-8859-1', not UTF-8"
    ),
  ])
  func `what isn't XML is an error with its place`(marked: String, message: String) {
    let input = MarkedText(marked)
    let error = said(Data(input.text.utf8)).error
    #expect(error?.message == message)
    #expect(error?.remedy != nil)
    if let place = input.places["1️⃣"] {
      #expect(error?.position == FilePosition(line: place.line, column: place.column))
    }
  }

  @Test(arguments: [
    "<!ENTITY e 'text'>", "<!ENTITY e SYSTEM 'file:///etc/hostname'>",
    "<!ENTITY % e SYSTEM 'file:///etc/hostname'> %e;",
    "<!ENTITY a 'ha'><!ENTITY e '&a;&a;&a;&a;&a;&a;&a;&a;'>", "",
  ])
  func `a document type is refused before anything in it is read`(declared: String) {
    let text = "<?xml version=\"1.0\"?>\n<!--x--><!DOCTYPE a [\(declared)]><a b='&e;'>&e;</a>"
    let (lines, error) = said(Data(text.utf8))
    #expect(lines == [])
    #expect(
      error?.message == "the XML document declares a document type, which none of these files has")
    #expect(error?.position == FilePosition(line: 2, column: 9))
  }

  @Test func `bytes that aren't UTF-8 are an error`() {
    let latin = Data("<a>\ncaf".utf8) + [0xE9] + Data("</a>".utf8)
    #expect(said(latin).error?.message == "the XML document isn't UTF-8")
    #expect(said(latin).error?.position == FilePosition(line: 2, column: 4))
    let wide = Data([0xFF, 0xFE]) + Data("<\0a\0/\0>\0".utf8)
    #expect(said(wide).error?.message == "the XML document isn't UTF-8")
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `the place of every tag is where it was written`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fillers = ["\n", "é", "<!-- <no> -->", "<![CDATA[<a> ]] >]]>", "<?p <a> ?>", " &lt; ", "😀"]
    var marked = "<a>"
    var count = 1
    for _ in 0..<20 {
      marked += fillers.randomElement(using: &random) ?? ""
      if count < 10, random.chance(50) {
        marked += "\(count)\u{FE0F}\u{20E3}<b x='>'\n>é</b>"
        count += 1
      }
    }
    let input = MarkedText(marked + "</a>")
    let reader = try XMLDocumentReader(Data(input.text.utf8), displayPath: "x.xml")
    for (name, place) in input.places {
      let digits = name.unicodeScalars.filter { $0.properties.numericType == .decimal }
      let tag = try #require(Int(String(String.UnicodeScalarView(digits))))
      #expect(
        reader.fault("", at: tag).position == FilePosition(line: place.line, column: place.column))
    }
  }
}
