import ArgumentParser

/// Whether published figures can be true, from the figures alone.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Tells whether published figures can be true.",
    subcommands: [AuditPercentagesCommand.self, AuditFiguresCommand.self])
}

/// How an audit is printed.
enum AuditFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown
}
