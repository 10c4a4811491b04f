package import Survey

/// Evidence as it was read, with what the person who runs the study should be told of the files.
package struct ReadEvidence: Sendable {
  package let evidence: Evidence
  package let warnings: [Diagnostic]
}

extension Study {
  /// Reads every file that the study names, or reports all that is wrong with all of them.
  package func readEvidence(
    in folder: StudyFolder, progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)? = nil
  ) throws(RejectedInput) -> ReadEvidence {
    var reading = EvidenceReading(self, folder)
    reading.readResponses(progress)
    reading.readMargins()
    reading.readExcerpts()
    reading.readPublishedFigures()
    reading.readCounts()
    reading.readCapabilities()
    reading.readJobs()
    reading.readReferenceValues()
    reading.readPreviousFindings()
    return try reading.result()
  }
}
