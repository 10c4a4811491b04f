extension GoalKey: DescribedKey {
  static let heading = "Goal"
  static let meaning = "A share that the answers are held against."

  var entry: SchemaEntry {
    switch self {
    case .value:
      .required("The answer aimed at: an option's value, or `net:name`.", .text, example: "nhs")
    case .percent: .required("The share aimed at, in per cent.", .percentage, example: 75)
    }
  }
}
