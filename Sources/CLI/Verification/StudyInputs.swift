import Foundation
import Ingest
import Report
import Survey

/// The files that a report says it was made of, as they are now.
struct StudyInputs {
  private let studyFile: String
  private let record: ProvenanceRecord

  init(_ studyFile: String, _ record: ProvenanceRecord) {
    self.studyFile = studyFile
    self.record = record
  }

  /// What isn't as it was.
  var faults: [ReportFault] {
    let folder = StudyFolder(of: studyFile)
    return record.inputFaults { file in
      // A study file may be named otherwise now; what it holds is what counts.
      ContentHash(ofFile: file == record.study.file ? studyFile : folder.path(of: file))
    }
  }
}
