import Analysis
import ArgumentParser
import Ingest
import Report
import Survey

/// A file of published figures to what they say of each other.
struct AuditFiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Holds the published figures of a paper against each other.",
    discussion: """
      Reads a CSV of figures as they stand in print: id, set, measure, category, value, unit, base, \
      group, quantifier, note, and perhaps date and part_of (the id of the figure that it and \
      others add up to). A category of *, total or all is the whole of its set. Figures of different \
      dates are different figures. Percentages are held against their base, counts against their total, \
      averages against whole numbers, and a figure against itself wherever it is printed again. The \
      exit code is 1 where something doesn't fit.
      """)

  @Argument(help: "The CSV of published figures.", completion: .file(extensions: ["csv"]))
  var figures: String

  @Option(help: "What to print.")
  var format: AuditFormat = .text

  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    try diagnostics.reportingFaults {
      let read = try PublishedFigureFile.read(figures)
      diagnostics.print(read.warnings)
      let audit = FigureAudit(of: read.figures)
      try StandardOutput.print(printed(audit))
      if audit.isImpossible { throw ExitCode(1) }
    }
  }

  private func printed(_ audit: FigureAudit) throws -> String {
    switch format {
    case .text: audit.text
    case .json: try audit.json
    case .markdown: audit.markdown
    }
  }
}
