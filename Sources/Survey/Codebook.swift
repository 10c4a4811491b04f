/// The questions of a study with their response options, in the order the study file gives them.
package struct Codebook: Sendable {
  /// Every question asked, and every one derived from them by the study file, batteries item by item.
  package let questions: [Question]
  package let batteries: [Battery]
  /// Questions that only a nested banner asks for: each crosses two of the others.
  package let nests: [Question]
  private let positions: [Question.ID: Int]

  /// Takes questions whose names are all different, those of the nests too.
  package init(_ questions: [Question], batteries: [Battery] = [], nests: [Question] = []) {
    self.questions = questions
    self.batteries = batteries
    self.nests = nests
    positions = Dictionary(
      uniqueKeysWithValues: (questions + nests).enumerated().map { ($1.id, $0) })
  }

  /// The question of that name; asking for one that isn't in the codebook is a programming error.
  package subscript(id: Question.ID) -> Question {
    guard let position = positions[id] else {
      preconditionFailure("question '\(id.name)' isn't in the codebook")
    }
    return position < questions.count ? questions[position] : nests[position - questions.count]
  }

  /// The question of that name, none of the nests; `nil` where the codebook has none such.
  package func question(named name: String) -> Question? {
    positions[Question.ID(name)].flatMap { $0 < questions.count ? questions[$0] : nil }
  }

  /// The battery of that name; `nil` where the codebook has none such.
  package func battery(named name: String) -> Battery? {
    batteries.first { $0.id.name == name }
  }
}
