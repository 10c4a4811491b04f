/// Why a study is worked out again.
enum RunChange: Hashable {
  /// No run was recorded, or what was recorded can't be read.
  case noRecord
  /// The study reads what only comes once.
  case standardInput
  /// The folder of the report is empty or gone.
  case noReport
  case part(RunRecord.Part, Difference)

  /// What became of a part.
  enum Difference {
    case changed, new, gone, unknown
  }

  /// The reason in words.
  var words: String {
    switch self {
    case .noRecord: "there is no record of an earlier run"
    case .standardInput: "it reads standard input"
    case .noReport: "there is no report"
    case .part(let part, let difference): Self.words(part.role, part.path, difference)
    }
  }

  private static func words(
    _ role: RunRecord.Role, _ path: String, _ difference: Difference
  ) -> String {
    switch (role, difference) {
    case (.program, .unknown): "the program's own file can't be read"
    case (.program, _): "the program changed"
    case (.options, _): "the options changed"
    case (.study, .unknown), (.input, .unknown), (.recipe, .unknown), (.report, .unknown):
      "\(path) can't be read"
    case (.study, _): "the study file changed"
    case (.input, .changed): "\(path) changed"
    case (.input, .new): "\(path) is named now"
    case (.input, .gone): "\(path) isn't named any more"
    case (.recipe, .changed): "\(path) beside the study file changed"
    case (.recipe, .new): "\(path) stands beside the study file now"
    case (.recipe, .gone): "\(path) doesn't stand beside the study file any more"
    case (.report, .changed): "the report's \(path) isn't what was written"
    case (.report, .new): "the report has a file that wasn't written, \(path)"
    case (.report, .gone): "the report's \(path) is gone"
    }
  }
}
