import Analysis
import Ingest
import Survey

extension WeightedSample {
  /// Weights the respondents of the study file at `path`; what keeps them from it is told where the
  /// study file says how.
  static func read(
    _ study: Study, _ evidence: Evidence, at path: String
  ) throws(RejectedInput) -> WeightedSample? {
    do {
      return try WeightedSample(of: study, evidence)
    } catch {
      throw RejectedInput(
        diagnostics: error.faults.map { fault in
          Diagnostic(
            path: path, position: fault.place(in: study).map(FilePosition.init(_:)),
            message: fault.message(in: study), remedy: fault.remedy(in: study))
        })
    }
  }
}

extension FilePosition {
  fileprivate init(_ place: StudyFilePlace) {
    self.init(line: place.line, column: place.column)
  }
}
