package import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads an XML document in UTF-8 from beginning to end, through Foundation's `XMLParser`.
///
/// A document that declares a document type is refused, because entities are declared there: none is
/// ever expanded, and nothing outside the document is ever read.
package struct XMLDocumentReader {
  /// The document, as messages name it.
  package let displayPath: String

  private let data: Data

  /// Takes the bytes of a document that is UTF-8 throughout and declares no document type.
  package init(_ data: Data, displayPath: String) throws(RejectedInput) {
    if let fault = XMLFault(before: data) { throw fault.rejection(displayPath, in: data) }
    self.data = data
    self.displayPath = displayPath
  }

  /// Hands over what the document says, in its order.
  ///
  /// - Throws: Where the document isn't well formed; what stands before that place has been handed
  ///   over by then.
  package func read(_ body: (XMLEvent) -> Void) throws(RejectedInput) {
    let fault = withoutActuallyEscaping(body) { body in
      let parser = XMLParser(data: data)
      let handover = XMLHandover(body)
      parser.shouldProcessNamespaces = true
      parser.shouldResolveExternalEntities = false
      parser.delegate = handover
      _ = parser.parse()
      parser.delegate = nil
      return handover.fault ?? parser.parserError.map { _ in .unreadable(nil) }
    }
    if let fault { throw fault.rejection(displayPath, in: data) }
  }

  /// The place of a start tag, by its number; `nil` if there is none.
  package func position(of tag: Int) -> FilePosition? {
    XMLTagLocator.position(of: tag, in: data)
  }

  /// A fault at a start tag, by its number.
  func fault(_ message: String, at tag: Int, remedy: String? = nil) -> Diagnostic {
    // No source line: it may hold a passage.
    Diagnostic(
      path: displayPath, position: XMLTagLocator.position(of: tag, in: data), message: message,
      remedy: remedy)
  }
}

/// The delegate Foundation asks for; it stops handing over at the first fault, because libxml2 goes
/// on and guesses.
private final class XMLHandover: NSObject, XMLParserDelegate {
  private(set) var fault: XMLFault?
  private let body: (XMLEvent) -> Void
  private var tags = 0

  init(_ body: @escaping (XMLEvent) -> Void) {
    self.body = body
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard fault == nil else { return }
    body(
      .start(
        XMLTag(
          name: elementName, namespace: namespaceURI ?? "", attributes: attributes, number: tags,
          line: parser.lineNumber)))
    tags += 1
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard fault == nil else { return }
    body(.end(elementName))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard fault == nil else { return }
    body(.text(text))
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    guard fault == nil else { return }
    body(.text(String(decoding: block, as: UTF8.self)))
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    fault =
      fault
      ?? XMLFault(
        code: (error as NSError).code,
        at: FilePosition(line: parser.lineNumber, column: max(1, parser.columnNumber)))
  }
}
