extension Study {
  /// The wave of that name; `nil` where the study declares none such.
  package func wave(named name: String) -> Wave? { waves.first { $0.name == name } }

  /// The study as it was in one wave; without one, as it is.
  ///
  /// It has the wave's questions, segments and sources, and what is worked out of that wave alone.
  package func of(_ wave: Wave?) -> Study {
    guard let wave else { return self }
    let own = [wave.responses] + wave.excerpts
    return Study(
      name: name, title: title, provenance: provenance, respondents: respondents,
      citation: citation,
      sources: sources.filter { source in
        source.format.isOfOneWave ? own.contains(source.name) : true
      },
      codebook: wave.codebook, segments: wave.segments, rounding: rounding,
      disclosure: disclosure, plan: plan.filter { $0.wave == nil || $0.wave == wave.name },
      waves: waves, weights: weights, design: design, selection: selection,
      intervals: intervals, smallBases: smallBases)
  }
}

extension SourceFile.Format {
  /// Whether a file of the format belongs to one wave, where a study has several.
  package var isOfOneWave: Bool {
    switch holdings {
    case .responses, .passages: true
    case .material: false
    }
  }
}
