import Analysis
import ArgumentParser
import Foundation
import Ingest
import Report
import Survey

/// A recipe to the rows it describes.
struct ReconstructCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconstruct",
    abstract: "Makes rows that add up to published counts, as a recipe says.",
    discussion: """
      Writes the files that RECIPE names, beside it; a file there that wasn't made by a recipe is \
      never replaced. The same recipe gives the same bytes. Each \
      row says that it is made, and rows say nothing of how answers to two questions go together.
      """)

  @Argument(help: "The recipe.", completion: .file(extensions: ["yaml", "yml"]))
  var recipe: String

  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    try diagnostics.reportingFaults {
      let made = try RecipeFile.read(recipe).madeRows
      let folder = (recipe as NSString).deletingLastPathComponent
      let target = folder.isEmpty ? "." : folder
      for rows in made { try MadeRowsFile(rows).refuseToReplaceOthers(in: target) }
      for rows in made {
        try MadeRowsFile(rows).write(into: target)
        try StandardOutput.print("\(rows.file): \(rows.rows.count) rows")
      }
    }
  }
}
