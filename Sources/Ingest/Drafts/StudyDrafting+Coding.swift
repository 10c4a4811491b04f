import Foundation
import Survey

extension StudyDrafting {
  /// The draft of a project in the exchange format of coding tools; `nil` where none is given.
  static func project(_ paths: [String]) throws(RejectedInput) -> ProposedStudy? {
    for path in paths where ScratchCopies.isArchive(path) {
      let archive = try ZipArchive(path: path, displayPath: path)
      guard let reason = REFIProject.recognise(archive) else { continue }
      let draft = CodedStudyDraft(
        export: try REFIProject.read(path: path, displayPath: path), codebook: nil,
        file: (path as NSString).lastPathComponent,
        text: DelimitedText(utf8At: path, displayPath: path), format: .refiQDA,
        study: "coded-interviews")
      return study(CodedDraft(draft, reason: reason), of: path)
    }
    return nil
  }

  /// The codes of a REFI-QDA code book; `nil` for a file of another sort.
  static func refiCodes(_ path: String) throws(RejectedInput) -> CodingCodebook? {
    let file = try OpenFile(path: path, displayPath: path)
    let head = file.withBytes(at: 0, count: 4096) { Array($0) }
    guard REFICodebook.recognise(head) != nil else { return nil }
    return CodingCodebook(
      themes: try REFICodebook.read(path: path, displayPath: path).themes, counts: [:])
  }

  /// The draft of a coding tool's export, with its codebook where one is given.
  static func codedStudy(
    _ inputs: [DraftInput], _ codes: CodingCodebook?
  ) throws(RejectedInput) -> ProposedStudy {
    let draft = try CodedDraft(of: inputs, codes: codes)
    let export = inputs.first { if case .passages = $0.found.kind { true } else { false } }
    if let export { try refuseReserved(export) }
    return study(draft, of: export?.path ?? inputs[0].path)
  }

  private static func study(_ draft: CodedDraft, of path: String) -> ProposedStudy {
    ProposedStudy(
      name: "coded-interviews",
      files: [((path as NSString).lastPathComponent, .copy(of: path))]
        + draft.files.map { ($0.name, .text($0.contents)) },
      account: draft.account)
  }
}
