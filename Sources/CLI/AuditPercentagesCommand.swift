import Analysis
import ArgumentParser
import Report
import Survey

/// A set of percentages to what whole people can make of it.
struct AuditPercentagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "percentages",
    abstract: "Tells whether whole people can give a set of percentages on a base.",
    discussion: """
      Write percentages as they are printed, since their decimals count: 63, 12.5, '<1' or, for one \
      that is withheld, –. The exit code is 1 where no rounding allowed makes them.
      """)

  /// The largest base that is tried; above it the search would take minutes.
  private static let largestBase = 1_000_000

  @Argument(help: "The percentages, as they are printed.")
  var percentages: [String]

  @Option(help: "The base that is stated for them.")
  var base: Int

  @Option(help: "How they were rounded; any is any but fudged.")
  var rounding: PercentageAudit.AllowedRounding = .any

  @Option(help: "How the answers hang together.")
  var structure: PercentageAudit.Structure = .partition

  @Option(help: "The largest base to try. (default: 1000, or twice the base)")
  var maxBase: Int?

  @Option(help: "What to print.")
  var format: AuditFormat = .text

  func validate() throws {
    let bases = 1...Self.largestBase
    guard bases.contains(base), bases.contains(maxBase ?? base) else {
      throw ValidationError("A base must be from 1 to \(Self.largestBase).")
    }
  }

  func run() throws {
    let audit = PercentageAudit(
      percentages, structure: structure, base: base, allowed: rounding, maximumBase: maxBase)
    guard let audit else {
      throw ValidationError(
        "These aren't all percentages: \(percentages.joined(separator: " ")). Write 63, 12.5 or <1."
      )
    }
    try StandardOutput.print(printed(audit))
    if audit.isImpossible { throw ExitCode(1) }
  }

  private func printed(_ audit: PercentageAudit) throws -> String {
    switch format {
    case .text: audit.text
    case .json: try audit.json
    case .markdown: audit.markdown
    }
  }
}

extension PercentageAudit.Structure: ExpressibleByArgument {}

extension PercentageAudit.AllowedRounding: ExpressibleByArgument {
  /// Reads a rounding's name, or `any`.
  init?(argument: String) {
    if argument == "any" {
      self = .any
    } else if let rounding = PercentageAudit.Rounding(rawValue: argument) {
      self = .only(rounding)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    PercentageAudit.Rounding.allCases.map(\.rawValue) + ["any"]
  }

  var defaultValueDescription: String {
    switch self {
    case .any: "any"
    case .only(let rounding): rounding.rawValue
    }
  }
}
