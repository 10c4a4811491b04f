import Foundation
import Ingest
import Report
import Survey

extension RunRecord {
  /// The record of a run that begins now and of which no report stands yet.
  ///
  /// `program` is the path of the program's own file; `nil` where it isn't known.
  init(
    of study: Study, at studyFile: String, exact: Bool,
    program: String? = Bundle.main.executablePath
  ) {
    let folder = StudyFolder(of: studyFile)
    var hashes: [Part: ContentHash?] = [
      Part(role: .program, path: "rollcall"): program.flatMap(ContentHash.init(ofFile:)),
      Part(role: .options, path: "run"): ContentHash(of: exact ? "exact" : ""),
      Part(role: .study, path: (studyFile as NSString).lastPathComponent):
        ContentHash(ofFile: studyFile),
    ]
    for file in study.files {
      hashes[Part(role: .input, path: file)] =
        .some(file == Self.standardInput ? nil : ContentHash(ofFile: folder.path(of: file)))
    }
    for file in NeighbouringRecipes.names(beside: studyFile, of: study) {
      hashes[Part(role: .recipe, path: file)] = .some(
        ContentHash(ofFile: folder.path(of: file)))
    }
    self.init(hashes)
  }

  /// The same with the files that stand in the report's folder now.
  func adding(reportIn path: String) -> RunRecord {
    let folder = URL(fileURLWithPath: path, isDirectory: true).resolvingSymlinksInPath()
    var files: [String: ContentHash?] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
      let full = folder.appendingPathComponent(file).resolvingSymlinksInPath()
      let isFolder = try? full.resourceValues(forKeys: [.isDirectoryKey]).isDirectory
      if isFolder != true { files[file] = .some(ContentHash(ofFile: full.path)) }
    }
    return replacingReport(by: files)
  }
}
