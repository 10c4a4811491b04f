extension ReleaseKey: DescribedKey {
  static let heading = "Release"
  static let meaning = "What is to be known of a report as something that is published and cited."

  var entry: SchemaEntry {
    switch self {
    case .date:
      .optional(
        "The day it is published; no file of a report has another.", .date, example: "2025-02-03")
    case .version: .optional("The version of the report.", .text, example: "1.1")
    case .authors:
      .optional(
        "People, and bodies by their names, in the order in which they are cited.",
        .list(of: .either([AuthorKey.schema, .text]), .some),
        example: [["family": "Okafor", "given": "Ada"], "The association"])
    case .contact:
      .optional("Where a reader can ask.", .text, example: "surveys@association.example")
    case .licence:
      .optional("The licence, by its SPDX name.", .text, example: "CC-BY-4.0")
    case .doi:
      .optional(
        "The report's DOI, without an address before it.", .text, example: "10.5281/zenodo.1234567")
    case .keywords:
      .optional(
        "Words by which the report can be found.", .names,
        example: ["arts therapies", "workforce"])
    case .provisional:
      .optional(
        "Whether the figures may still change, or those of which waves; they have the symbol [p].",
        .either([.words(of: Said.self), .names]), example: ["w2024"])
    case .previous:
      .optional(
        "The file `findings.csv` as it was published before, named from the study's folder; figures"
          + " that were published otherwise have the symbol [r].", .text,
        example: "findings-v1.csv")
    }
  }
}
