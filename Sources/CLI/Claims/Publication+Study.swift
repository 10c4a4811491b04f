import Analysis
import Disclosure
import Survey

extension Publication {
  /// Works a study out and clears what it finds.
  init(of study: Study, _ evidence: Evidence, _ sample: WeightedSample?) {
    self.init(
      of: study.findings(from: evidence, sample), under: study.disclosure,
      rounding: study.rounding, smallBases: study.smallBases,
      marks: ReleaseMarks(
        provisional: study.release?.provisional, waves: study.waves.map(\.name),
        previous: evidence.previousFindings))
  }
}
