import ArgumentParser
import Report

/// The program: one sub-command a job.
@main
struct Rollcall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollcall",
    abstract: "From survey exports to tables fit to publish.",
    version: RollcallVersion.current,
    subcommands: [
      RunCommand.self, CheckCommand.self, InitCommand.self, AuditCommand.self,
      ReconstructCommand.self, LintCommand.self, VerifyCommand.self, SchemaCommand.self,
    ])
}
