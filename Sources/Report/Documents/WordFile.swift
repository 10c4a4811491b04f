import Foundation

/// A report as a document for a word processor: the parts of an Office Open XML package.
///
/// ISO/IEC 29500-1 and -2 (ECMA-376). The same report gives the same parts: they have no date but that
/// of the release.
struct WordFile {
  /// A file of the package.
  struct Part: Equatable {
    /// Its path in the package, without a slash before it.
    let path: String
    let text: String
  }

  /// The parts in the order in which they are packed.
  let parts: [Part]

  init(_ document: ReportDocument) {
    let roots: [(String, Markup)] = [
      ("[Content_Types].xml", WordRelations.contentTypes),
      ("_rels/.rels", WordRelations.ofPackage),
      ("docProps/app.xml", WordProperties.application),
      ("docProps/core.xml", WordProperties.core(document.study)),
      ("word/_rels/document.xml.rels", WordRelations.ofDocument),
      ("word/document.xml", WordBody(document).markup),
      ("word/header.xml", WordHeader.markup),
      ("word/numbering.xml", WordList.numbering),
      ("word/settings.xml", WordSettings.markup),
      ("word/styles.xml", WordStyles.markup),
    ]
    parts = roots.map { Part(path: $0, text: MarkupText.xml(document: $1)) }
  }
}
