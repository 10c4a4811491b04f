import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct REFICodebookTests {
  private func read(_ text: String) throws -> (export: CodedExport?, errors: [Diagnostic]) {
    let folder = try ScratchFolder()
    try folder.write(text, to: "c.qdc")
    do throws(RejectedInput) {
      let path = folder.url.appending(path: "c.qdc").path
      return (try REFICodebook.read(path: path, displayPath: "c.qdc"), [])
    } catch {
      return (nil, error.diagnostics)
    }
  }

  private static let book = """
    <?xml version="1.0" encoding="UTF-8"?>
    <q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0" origin="A Tool"><q:Codes>
    <q:Code guid="1" name="Work" isCodable="false"><q:Description>about &lt;work&gt;</q:Description>
    <q:Code guid="2" name="pay"/></q:Code>
    </q:Codes><q:Sets><q:Set guid="3" name="s"><q:MemberCode targetGUID="1"/></q:Set></q:Sets>
    </q:CodeBook>
    """

  @Test func `a code book gives its themes and no passages`() throws {
    let export = try #require(try read(Self.book).export)
    #expect(export.passages == [])
    #expect(export.themes.map(\.id) == ["Work", "Work::pay"])
    #expect(export.themes.map(\.parent) == [nil, "Work"])
    #expect(export.themes.map(\.definition) == ["about <work>", ""])
    #expect(export.account.last == "2 codes, 1 below another: 'A::B' is B below A")
  }

  @Test func `a code book is recognised by its namespace`() {
    #expect(REFICodebook.recognise(Self.book.utf8.prefix(4096)) != nil)
    #expect(REFICodebook.recognise(REFIDraft().xml.utf8) == nil)
    #expect(REFICodebook.recognise("tag,description\n".utf8) == nil)
  }

  @Test func `a project where a code book belongs is an error`() throws {
    let error = try #require(try read(REFIDraft().xml).errors.first)
    #expect(
      error.message
        == "the XML document is a 'Project' of 'urn:QDA-XML:project:1.0', where a 'CodeBook' of"
        + " 'urn:QDA-XML:codebook:1.0' belongs")
    #expect(error.position == FilePosition(line: 2, column: 1))
  }

  @Test func `two codes of one name are an error`() throws {
    let text =
      #"<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="a"/>"#
      + "\n" + #"  <Code guid="2" name="a"/></Codes></CodeBook>"#
    let errors = try read(text).errors
    #expect(errors.map(\.message) == ["the code 'a' has the same name as the one on line 1"])
    #expect(errors.first?.position == FilePosition(line: 2, column: 3))
  }

  @Test func `a missing file is an error of its own kind`() {
    let error = #expect(throws: RejectedInput.self) {
      try REFICodebook.read(path: "/nowhere/c.qdc", displayPath: "c.qdc")
    }
    #expect(error?.cause == .missingFile)
  }
}
