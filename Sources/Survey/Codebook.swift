/// The questions of a study with their response options, in the order the study file gives them.
package struct Codebook: Sendable {
  package let questions: [Question]
  private let positions: [Question.ID: Int]

  /// Takes questions whose names are all different.
  package init(_ questions: [Question]) {
    self.questions = questions
    positions = Dictionary(
      uniqueKeysWithValues: questions.enumerated().map { ($1.id, $0) })
  }

  /// The question of that name; asking for one that isn't in the codebook is a programming error.
  package subscript(id: Question.ID) -> Question {
    guard let position = positions[id] else {
      preconditionFailure("question '\(id.name)' isn't in the codebook")
    }
    return questions[position]
  }

  /// The question of that name; `nil` where the codebook has none such.
  package func question(named name: String) -> Question? {
    positions[Question.ID(name)].map { questions[$0] }
  }
}
