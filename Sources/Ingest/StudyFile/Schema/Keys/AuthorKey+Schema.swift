extension AuthorKey: DescribedKey {
  static let heading = "Author"
  static let meaning = "Somebody who is cited."

  var entry: SchemaEntry {
    switch self {
    case .family: .required("The family name.", .text, example: "Okafor")
    case .given: .required("The given names or initials.", .text, example: "Ada")
    }
  }
}
