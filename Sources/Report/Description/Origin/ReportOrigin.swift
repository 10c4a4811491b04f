package import Survey

/// The files that a report was made of, by content; whoever reads them says so.
package struct ReportOrigin: Sendable {
  /// A file that the study is read from.
  package struct Input: Sendable {
    /// The file as the study file names it.
    package let name: String
    /// `nil` where it can't be known: what is piped into the program is gone once it is read.
    package let hash: ContentHash?
    /// Data rows without the header; `nil` where the file isn't read by rows.
    package let rows: Int?
    /// The format that the study file names; `nil` for a code frame, margins and the like.
    package let format: SourceFile.Format?
    /// Where its rows come from; `nil` for a file that isn't of rows of evidence.
    package let provenance: Provenance?
    /// What made its rows, as far as that was found.
    package let recipe: Recipe?

    package init(
      name: String, hash: ContentHash?, rows: Int?, format: SourceFile.Format? = nil,
      provenance: Provenance? = nil, recipe: Recipe? = nil
    ) {
      self.name = name
      self.hash = hash
      self.rows = rows
      self.format = format
      self.provenance = provenance
      self.recipe = recipe
    }
  }

  /// A recipe that was found to make the very bytes of a file.
  package struct Recipe: Sendable {
    package let name: String
    package let hash: ContentHash?
    package let seed: UInt64

    package init(name: String, hash: ContentHash?, seed: UInt64) {
      self.name = name
      self.hash = hash
      self.seed = seed
    }
  }

  /// The study file's own name, without its folder.
  package let studyFile: String
  package let studyHash: ContentHash?
  /// Sorted by name.
  package let inputs: [Input]

  package init(studyFile: String, studyHash: ContentHash?, inputs: [Input]) {
    self.studyFile = studyFile
    self.studyHash = studyHash
    self.inputs = inputs
  }
}
