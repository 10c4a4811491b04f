import Survey

extension Codebook {
  /// The codebook with one question more, after all others.
  func adding(_ question: Question) -> Codebook {
    Codebook(questions + [question], batteries: batteries, nests: nests)
  }

  /// The codebook with questions that head nested banners; of several alike, the first.
  func nesting(_ questions: [Question]) -> Codebook {
    let new = questions.reduce(into: nests) { nests, question in
      if !nests.contains(where: { $0.id == question.id }) { nests.append(question) }
    }
    return Codebook(self.questions, batteries: batteries, nests: new)
  }

  /// A wave's own questions with those of the study that can be made from them.
  ///
  /// An option that the wave hadn't is left out of its group; a group of none of the wave's options
  /// stays, and nobody is in it.
  func withDerived(of study: Codebook) -> Codebook {
    study.questions.reduce(self) { own, question in
      guard let derivation = question.layout.derivation,
        derivation.sources.allSatisfy({ own.question(named: $0.name) != nil }),
        let (kind, formed) = own.formed(question, derivation, study)
      else { return own }
      return own.adding(
        Question(
          derivedAs: question.id, text: question.text, label: question.label, kind, formed,
          from: own))
    }
  }

  /// A derived question of the study by the wave's own options; `nil` where it can't be made from
  /// them.
  private func formed(
    _ question: Question, _ derivation: Derivation, _ study: Codebook
  ) -> (kind: Question.Kind, derivation: Derivation)? {
    switch derivation {
    case .bands: return (question.kind, derivation)
    case .cross(let first, let second): return Question.crossed(self[first], self[second])
    case .groups(let source, let groups):
      guard let own = self[source].optionList, let list = study[source].optionList else {
        return nil
      }
      let members = groups.map { $0.compactMap { own.position(of: list.options[$0].value) } }
      return (question.kind, .groups(of: source, members))
    }
  }
}

extension Wave {
  /// The wave with questions that head nested banners.
  func nesting(_ questions: [Question]) -> Wave {
    Wave(
      name: name, responses: responses, excerpts: excerpts, date: date, until: until,
      codebook: codebook.nesting(questions), segments: segments)
  }
}
