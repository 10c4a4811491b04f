/// A REFI-QDA project (`.qdpx`): a zip archive with the project (`.qde`) and the sources in it.
///
/// REFI-QDA Standard 1.0. Of the sources only what the project says of them is read, so it doesn't
/// matter whether they are in the archive.
enum REFIProject {
  static let namespace = "urn:QDA-XML:project:1.0"

  /// The most bytes a project is let unpack to.
  private static let limit = 512 << 20

  /// Says why an archive is taken for a project; `nil` if it isn't.
  static func recognise(_ archive: borrowing ZipArchive) -> String? {
    let projects = projects(in: archive)
    return projects.isEmpty
      ? nil : "a zip archive with '\(archive.names[projects[0]].withoutControls)' in it"
  }

  /// Reads the coded passages of a project and its code book.
  ///
  /// - Throws: All that is wrong with it, where it is in the XML.
  static func read(
    path: String, displayPath: String, limit: Int = limit
  ) throws(RejectedInput) -> CodedExport {
    let archive = try ZipArchive(path: path, displayPath: displayPath)
    let entry = try onlyProject(of: archive)
    let reader = try XMLDocumentReader(
      archive.contents(of: entry, atMost: limit),
      displayPath: archive.pathInMessages(of: entry))
    var reading = REFIReading()
    try reader.read(root: "Project", in: namespace) { reading.take($0) }
    let contents = reading.contents
    let themes = REFIThemes(contents.codes)
    let found = REFIPassages(contents, themes)
    if let rejection = reader.rejection(for: found.faults) { throw rejection }
    return CodedExport(
      passages: found.passages, themes: themes.themes,
      account: REFIAccount(contents, themes, found).lines)
  }

  private static func onlyProject(
    of archive: borrowing ZipArchive
  ) throws(RejectedInput) -> Int {
    let projects = projects(in: archive)
    guard let first = projects.first else {
      throw rejection(
        archive, "there is no project (.qde) in the archive",
        remedy: "export the project from the coding tool as 'REFI-QDA project' (.qdpx)")
    }
    guard projects.count == 1 else {
      let names = projects.map { "'\(archive.names[$0].shortened)'" }
      throw rejection(
        archive, "there are \(projects.count) projects in the archive: \(names.listed())",
        remedy: "export one project alone")
    }
    return first
  }

  /// The places of the projects in an archive; what macOS adds of its own isn't one.
  private static func projects(in archive: borrowing ZipArchive) -> [Int] {
    let names = archive.names
    return names.indices.filter {
      names[$0].lowercased().hasSuffix(".qde") && !names[$0].hasPrefix("__MACOSX/")
    }
  }

  private static func rejection(
    _ archive: borrowing ZipArchive, _ message: String, remedy: String
  ) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(path: archive.displayPath, position: nil, message: message, remedy: remedy)
    ])
  }
}
