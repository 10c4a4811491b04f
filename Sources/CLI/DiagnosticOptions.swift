import ArgumentParser
import Foundation
import Ingest
import Report

/// How faults are told.
struct DiagnosticOptions: ParsableArguments {
  /// For people, or for machines.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(name: .customLong("diagnostics"), help: "How to tell problems: text or json.")
  var format = Format.text

  /// Does a job; a fault of the input or the output is told on standard error and becomes the
  /// exit code.
  func reportingFaults(_ job: () throws -> Void) throws {
    do {
      try job()
    } catch let rejected as RejectedInput {
      print(rejected.diagnostics)
      throw rejected.exitCode
    } catch let failure as ReportFolder.Failure {
      FileHandle.standardError.write(Data((failure.message + "\n").utf8))
      throw failure.exitCode
    }
  }

  /// Prints diagnostics to standard error.
  func print(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let text =
      switch format {
      case .text: diagnostics.map { DiagnosticText($0, isColoured: isColoured).text }.joined()
      case .json: DiagnosticJSON.text(diagnostics)
      }
    FileHandle.standardError.write(Data(text.utf8))
  }

  private var isColoured: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }
}
