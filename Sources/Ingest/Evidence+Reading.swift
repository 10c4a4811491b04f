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
    reading.readExcerpts()
    reading.readPublishedFigures()
    return try reading.result()
  }
}

/// The files of a study being read, one after another.
private struct EvidenceReading {
  private let study: Study
  private let folder: StudyFolder
  private var responses: Responses?
  private var excerpts: [Excerpt] = []
  private var figures: [String: [PublishedFigure]] = [:]
  private var inputs: [InputFile] = []
  private var warnings: [Diagnostic] = []
  private var rejections: [RejectedInput] = []

  init(_ study: Study, _ folder: StudyFolder) {
    self.study = study
    self.folder = folder
  }

  mutating func readResponses(_ progress: ((Int, Int) -> Void)?) {
    for source in study.sources where source.format == .plain {
      attempt { reading throws(RejectedInput) in
        let read = try ResponseFile(source, of: reading.study, in: reading.folder)
          .read(progress)
        reading.responses = read.responses
        reading.inputs.append(read.input)
        reading.warnings += read.warnings
      }
    }
  }

  mutating func readExcerpts() {
    for source in study.sources where source.format == .excerpts {
      attempt { reading throws(RejectedInput) in
        let file = try ExcerptFile(source, of: reading.study, in: reading.folder)
        reading.inputs.append(file.input)
        reading.warnings += file.warnings
        // Without responses the respondents' names can't be checked; the responses' own faults
        // are told already.
        if let responses = reading.responses {
          reading.excerpts += try file.excerpts(of: responses)
        }
      }
    }
  }

  mutating func readPublishedFigures() {
    for source in study.sources where source.format == .publishedFigures {
      attempt { reading throws(RejectedInput) in
        let read = try PublishedFigureFile.read(source, in: reading.folder)
        let faults = FigureNames(reading.study).faults(read.figures, in: read.material)
        guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
        reading.figures[source.name] = read.figures
        reading.inputs.append(read.material.input)
        reading.warnings += read.material.warnings
      }
    }
  }

  func result() throws(RejectedInput) -> ReadEvidence {
    guard rejections.isEmpty, let responses else {
      let causes = rejections.map(\.cause)
      throw RejectedInput(
        diagnostics: rejections.flatMap(\.diagnostics),
        cause: causes.contains(.badData) ? .badData : causes.first ?? .badData)
    }
    return ReadEvidence(
      evidence: Evidence(
        responses: responses, excerpts: excerpts, publishedFigures: figures, inputs: inputs),
      warnings: warnings)
  }

  private mutating func attempt(
    _ step: (inout EvidenceReading) throws(RejectedInput) -> Void
  ) {
    do {
      try step(&self)
    } catch {
      rejections.append(error)
    }
  }
}
