package import Survey
import Yams

/// The file of a recipe.
package enum RecipeFile {
  /// Reads a recipe whose counts add up, or reports all that is wrong with it.
  package static func read(_ path: String) throws(RejectedInput) -> Recipe {
    let text = try InputText.read(path)
    var reader = StudyFileReader(path: path, text: text)
    let root = try StudyFile.compose(text, reader)
    let recipe = reader.recipe(root)
    guard let recipe, reader.diagnostics.isEmpty else {
      throw RejectedInput(diagnostics: reader.diagnostics.inOrder)
    }
    return recipe
  }
}
