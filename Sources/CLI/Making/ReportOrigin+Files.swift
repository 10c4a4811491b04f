import Foundation
import Ingest
import Report
import Survey

extension ReportOrigin {
  /// Hashes the files of a study that was read.
  init(of study: Study, at studyFile: String, _ read: [InputFile]) {
    let folder = StudyFolder(of: studyFile)
    let recipes = NeighbouringRecipes(of: study, at: studyFile)
    self.init(
      studyFile: (studyFile as NSString).lastPathComponent,
      studyHash: ContentHash(ofFile: studyFile),
      inputs: study.files.map { file in
        let source = study.sources.first { $0.file == file }
        let name = source?.inputName ?? file
        let hash =
          source?.isStandardInput == true ? nil : ContentHash(ofFile: folder.path(of: file))
        return Input(
          name: name, hash: hash,
          rows: read.first { $0.name == name }?.rows ?? study.themeCount(inFile: file),
          format: source?.format,
          provenance: source.map { $0.provenance ?? study.provenance },
          recipe: hash.flatMap { recipes.recipe(making: $0) })
      })
  }
}

extension Study {
  /// How many themes the code frame of that name has, a row each; `nil` for any other file.
  fileprivate func themeCount(inFile file: String) -> Int? {
    for case .themes(let plan) in plan where plan.codeFrame.name == file {
      return plan.codeFrame.themes.count
    }
    return nil
  }
}
