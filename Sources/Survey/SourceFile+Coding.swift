extension SourceFile {
  /// What a study file says of a coding tool's export because the export can't say it.
  package struct Coding: Sendable, Equatable {
    /// Whose passages are counted.
    package enum Coder: Sendable, Equatable {
      /// Those of all coders.
      case any
      /// Those of the coder of that name.
      case named(String)
    }

    /// What the numbers in a matrix of cases and codes count.
    package enum Cells: String, Sendable, CaseIterable {
      case references, files, cases
    }

    /// `nil` where nothing is said, which a file of several coders doesn't allow.
    package let coder: Coder?
    /// The file that says which respondent each document is of; `nil` where the documents have the
    /// respondents' own names.
    package let cases: String?
    /// `nil` where nothing is said, which only a matrix doesn't allow.
    package let cells: Cells?

    package init(coder: Coder? = nil, cases: String? = nil, cells: Cells? = nil) {
      self.coder = coder
      self.cases = cases
      self.cells = cells
    }

    package static let unsaid = Coding()
  }
}
