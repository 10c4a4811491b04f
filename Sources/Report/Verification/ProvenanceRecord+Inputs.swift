extension ProvenanceRecord {
  /// What isn't as it was when the report was made: the program, the study file, its inputs,
  /// the recipes that made their rows.
  ///
  /// `hash` gives what a file, named as the study file names it, holds now; `nil` where it can't be
  /// read.
  package func inputFaults(_ hash: (String) -> ContentHash?) -> [ReportFault] {
    let version: [ReportFault] =
      program.version == RollcallVersion.current ? [] : [.otherVersion(program.version)]
    var told: Set<String> = []
    return version
      + read.compactMap { file, then -> ReportFault? in
        guard let then, told.insert(file).inserted else { return nil }
        guard let now = hash(file) else { return .inputMissing(file) }
        return now.hexadecimal == then ? nil : .inputChanged(file)
      }
  }

  /// Every file that was read, by its name and its hash then; one read twice stands twice.
  private var read: [(file: String, hash: String?)] {
    [(study.file, study.sha256)] + inputs.map { ($0.file, $0.sha256) }
      + inputs.compactMap(\.recipe).map { ($0.file, $0.sha256) }
  }

  /// Whether the names it has can be parts of a path; a report's own always can.
  var hasPlainNames: Bool {
    [study.name, study.file].allSatisfy {
      !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains("/") && !$0.contains("\0")
    }
  }
}
