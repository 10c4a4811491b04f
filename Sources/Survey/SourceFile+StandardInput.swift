extension SourceFile {
  /// The word that stands for standard input where a study file names a source's file.
  package static let standardInput = "-"

  /// Whether its rows are piped into the program.
  package var isStandardInput: Bool { file == Self.standardInput }

  /// What a report calls the file.
  package var inputName: String { isStandardInput ? Self.pipedName : file }

  /// What a report calls standard input.
  package static let pipedName = "standard input"
}
