import Foundation
import Packing

/// A report as a document for a word processor: the parts of an Office Open XML package.
///
/// ISO/IEC 29500-1 and -2 (ECMA-376). The same report gives the same parts: they have no date but that
/// of the release.
struct WordFile {
  /// The parts in the order in which they are packed.
  let parts: [PackedFile]

  init(_ document: ReportDocument) {
    let roots: [(String, Markup)] = [
      ("[Content_Types].xml", WordRelations.contentTypes),
      ("_rels/.rels", WordRelations.ofPackage),
      ("docProps/app.xml", OfficeOpenXMLIndex.program),
      ("docProps/core.xml", DocumentInformation(document.study).officeOpenXMLCore),
      ("word/_rels/document.xml.rels", WordRelations.ofDocument),
      ("word/document.xml", WordBody(document).markup),
      ("word/header.xml", WordHeader.markup),
      ("word/numbering.xml", WordList.numbering),
      ("word/settings.xml", WordSettings.markup),
      ("word/styles.xml", WordStyles.markup),
    ]
    parts = roots.map { path, root in
      PackedFile(path: path, data: Data(MarkupText.xml(document: root).utf8))
    }
  }

  /// The document as one file.
  var packed: Data { ZipPackage.document(parts) }
}
