import ArgumentParser
import Ingest
import Report

/// The exit codes, as sysexits(3) numbers them.
enum ExitStatus {
  static let badData = ExitCode(65)
  static let missingInput = ExitCode(66)
  static let cannotCreate = ExitCode(73)
  static let inputOutput = ExitCode(74)
}

extension RejectedInput {
  var exitCode: ExitCode {
    switch cause {
    case .badData: ExitStatus.badData
    case .missingFile: ExitStatus.missingInput
    case .unreadable: ExitStatus.inputOutput
    }
  }
}

extension ReportFolder.Failure {
  var exitCode: ExitCode {
    switch self {
    case .occupied, .cannotCreate: ExitStatus.cannotCreate
    case .cannotWrite: ExitStatus.inputOutput
    }
  }

  /// What went wrong, and the way out.
  var message: String {
    switch self {
    case .occupied(let path):
      "\(path): error: something that this program didn't make stands there, and it won't be replaced;"
        + " move it away, or write elsewhere"
    case .cannotCreate(let path, let reason): "\(path): error: it can't be created: \(reason)"
    case .cannotWrite(let path, let reason): "\(path): error: it can't be written: \(reason)"
    }
  }
}
