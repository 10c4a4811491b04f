import Analysis
import Foundation
import Ingest
import Report
import Survey

/// The recipes that stand beside a study file, by the files that they make.
///
/// A study file names no recipe, so a recipe is known by its work: it makes the very bytes of one of
/// the study's files.
struct NeighbouringRecipes {
  private let recipes: [ContentHash: ReportOrigin.Recipe]

  /// Reads the files beside the study file; none for a study whose rows nobody made.
  init(of study: Study, at studyFile: String) {
    let folder = StudyFolder(of: studyFile)
    var recipes: [ContentHash: ReportOrigin.Recipe] = [:]
    for name in Self.names(beside: studyFile, of: study) {
      let path = folder.path(of: name)
      guard let recipe = try? RecipeFile.read(path) else { continue }
      let origin = ReportOrigin.Recipe(
        name: name, hash: ContentHash(ofFile: path), seed: recipe.seed)
      for made in recipe.madeRows {
        let hash = ContentHash(of: MadeRowsFile(made).text)
        recipes[hash] = recipes[hash] ?? origin
      }
    }
    self.recipes = recipes
  }

  /// The recipe that makes a file of that hash; of several the first by name, `nil` where none does.
  func recipe(making hash: ContentHash) -> ReportOrigin.Recipe? { recipes[hash] }

  /// The names of the files that can be recipes, sorted.
  static func names(beside studyFile: String, of study: Study) -> [String] {
    guard study.hasMadeRows else { return [] }
    let folder = (studyFile as NSString).deletingLastPathComponent
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
    return (files ?? []).sorted().filter { file in
      [".yaml", ".yml"].contains { file.hasSuffix($0) }
        && file != (studyFile as NSString).lastPathComponent
    }
  }
}

extension Study {
  /// Whether somebody made rows of it, all or those of one file.
  fileprivate var hasMadeRows: Bool {
    provenance != .observed || sources.contains { ($0.provenance ?? .observed) != .observed }
  }
}
