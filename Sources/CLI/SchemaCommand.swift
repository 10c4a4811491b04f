import ArgumentParser
import Ingest

/// What a study file may hold, for editors and for people.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints a JSON Schema of the study file, with which editors complete and check it.",
    discussion: """
      The schema knows keys and words. What the names in a study file point to, and whether the \
      data fit, is what 'rollcall check' tells.
      """)

  @Flag(help: "Print a reference in Markdown instead.")
  var markdown = false

  func run() throws {
    try StandardOutput.print(markdown ? StudyFileSchema.markdown : StudyFileSchema.json)
  }
}
