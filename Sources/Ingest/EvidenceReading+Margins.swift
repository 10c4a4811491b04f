import Survey

extension EvidenceReading {
  /// The totals that weights are fitted to, held against each other and against the answers.
  mutating func readMargins() {
    var read: [ReadMargin] = []
    for margin in study.weights?.margins ?? [] {
      attempt { reading throws(RejectedInput) in
        let found = try ReadMargin(
          margin, of: reading.study.codebook[margin.question], in: reading.folder)
        read.append(found)
        if let material = found.file?.material { reading.note(material) }
      }
    }
    let faults = differing(read) + read.flatMap(faults)
    if !faults.isEmpty { reject(RejectedInput(diagnostics: faults)) }
    margins = read.reduce(into: [:]) { $0[$1.question.id] = $1.totals }
  }

  private func differing(_ read: [ReadMargin]) -> [Diagnostic] {
    guard let first = read.first else { return [] }
    return read.dropFirst().compactMap { $0.fault(differingFrom: first) }
  }

  /// Without responses their own faults are told already.
  private func faults(_ margin: ReadMargin) -> [Diagnostic] {
    guard let answers = soleResponses?.answers[margin.question.id] else { return [] }
    return margin.faults(answers, study.respondents)
  }
}
