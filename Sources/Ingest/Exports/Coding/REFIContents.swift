/// What a REFI-QDA project says, before its names are resolved.
struct REFIContents {
  /// A document: a text, picture, PDF, recording or video.
  struct Source {
    let guid: REFIIdentifier
    let name: String
    let kind: Kind
    let line: Int
    let tag: Int

    enum Kind: String, CaseIterable {
      case text = "TextSource"
      case picture = "PictureSource"
      case pdf = "PDFSource"
      case recording = "AudioSource"
      case video = "VideoSource"
    }
  }

  /// A stretch of a source that somebody marked.
  struct Selection {
    let guid: REFIIdentifier
    /// The place of its source among the sources.
    let source: Int
    /// The tag of the text it is marked in: a source has several if it has transcripts.
    let text: Int
    let line: Int
    /// From where to where in the text; `nil` for what isn't text.
    let span: Range<Int>?
    /// All that says where it is, so that the same stretch is known again; `nil` if nothing does.
    let stretch: String?
    /// It may go on where an earlier one stops, at the end of a page.
    let mayContinue: Bool
    var codings: [Coding] = []
  }

  /// A code given to a passage, and who gave it.
  struct Coding {
    let code: REFIIdentifier
    let coder: REFIIdentifier?
  }

  /// A person or thing the study is about.
  struct Case {
    let name: String
    let line: Int
    let tag: Int
    var sources: [Reference] = []
    var selections: [Reference] = []
  }

  /// A name of something that stands elsewhere.
  struct Reference {
    let guid: REFIIdentifier
    let tag: Int
  }

  /// What there is that isn't counted.
  struct Uncounted {
    let sourceCodings: Int
    let noteCodings: Int
    let caseCodings: Int
    let caseVariables: Int
    let sets: Int
  }

  /// The program that wrote the file; empty where it doesn't say.
  let origin: String
  let users: [REFIIdentifier]
  let codes: [REFICode]
  let sources: [Source]
  let selections: [Selection]
  let cases: [Case]
  /// All references to codes, which must be in the code book.
  let codeReferences: [Reference]
  let uncounted: Uncounted
  let faults: [REFIFault]
}
